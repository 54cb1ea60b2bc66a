<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>A token is a part of a word. Services count what they read and write in them.</source>
        <translation>Un jeton est un morceau de mot. Les services comptent en jetons ce qu’ils lisent et écrivent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Your limit is {limit} a day.</source>
        <translation>Votre limite est de {limit} par jour.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>There is no limit here.</source>
        <translation>Ici, il n’y a pas de limite.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>The service did not say what is left.</source>
        <translation>Le service n’a pas dit ce qu’il reste.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>What you may use</source>
        <translation>Ce que vous pouvez utiliser</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Access: {level}</source>
        <translation>Accès : {level}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Fewer a day</source>
        <translation>Moins par jour</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>More a day</source>
        <translation>Plus par jour</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Asked today</source>
        <translation>Demandes d’aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Ask this one</source>
        <translation>Interroger celui-ci</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Your limit and what you spend</source>
        <translation>Votre limite et vos dépenses</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Please type a number, such as 2.50.</source>
        <translation>Tapez un nombre, par exemple 2,50.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Also set up</source>
        <translation>Aussi configurés</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Dear [NAME_1], your account [IBAN_1] is locked. Call [PHONE_1].</source>
        <translation>Bonjour [NAME_1], votre compte [IBAN_1] est bloqué. Appelez le [PHONE_1].</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Names, numbers and accounts are taken out. You see the exact text first.</source>
        <translation>Les noms, numéros et comptes sont retirés. Vous voyez d’abord le texte exact.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Pause everything online</source>
        <translation>Mettre en pause tout ce qui est en ligne</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>One switch. Checks go on, on this computer.</source>
        <translation>Un seul bouton. Les vérifications continuent sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Try it now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>See what left this computer</source>
        <translation>Voir ce qui est sorti de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Online help</source>
        <translation>Aide en ligne</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>A larger model can take a second look. This computer always checks first.</source>
        <translation>Un modèle plus grand peut regarder une deuxième fois. Cet ordinateur vérifie toujours d’abord.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Before anything is sent</source>
        <translation>Avant tout envoi</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>“{text}”</source>
        <translation>« {text} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Set up online help</source>
        <translation>Configurer l’aide en ligne</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>answered in about %n seconds</source>
        <translation>
            <numerusform>a répondu en %n seconde environ</numerusform>
            <numerusform>a répondu en %n secondes environ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>{host} · model {model}</source>
        <translation>{host} · modèle {model}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Model {model}: not sure before a call</source>
        <translation>Modèle {model} : pas certain avant un appel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>You may also use: {models}, and %n more.</source>
        <translation>
            <numerusform>Vous pouvez aussi utiliser : {models} et %n autre.</numerusform>
            <numerusform>Vous pouvez aussi utiliser : {models} et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again on {day}.</source>
        <translation>Cela recommence le {day}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>This month: {count} requests, {read} tokens read, {written} written.</source>
        <translation>Ce mois-ci : demandes {count}, jetons lus {read}, écrits {written}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Cost this month: about {amount}.</source>
        <translation>Coût de ce mois : environ {amount}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Last call: {when}</source>
        <translation>Dernier appel : {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Try it now. The call holds nothing of yours.</source>
        <translation>Essayez maintenant. L’appel ne contient rien de vous.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Look if this computer is online. Then try it now.</source>
        <translation>Regardez si cet ordinateur est en ligne. Puis essayez maintenant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>You need to do nothing. Try again later.</source>
        <translation>Vous n’avez rien à faire. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Make a new key at the service. Then enter it under Change.</source>
        <translation>Créez une nouvelle clé auprès du service. Puis entrez-la sous Modifier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Ask who runs your gateway for a new code.</source>
        <translation>Demandez un nouveau code à qui gère votre passerelle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Add money at the service, or wait for its next month.</source>
        <translation>Ajoutez de l’argent auprès du service, ou attendez son mois suivant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Ask who runs your gateway for more, or wait until it starts again.</source>
        <translation>Demandez-en plus à qui gère votre passerelle, ou attendez que cela recommence.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Choose a new model under Change.</source>
        <translation>Choisissez un autre modèle sous Modifier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Ask who runs your gateway which model you may use.</source>
        <translation>Demandez à qui gère votre passerelle quel modèle vous pouvez utiliser.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Look at the address under Change.</source>
        <translation>Regardez l’adresse sous Modifier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Unlock the password store of this computer. Then try it now.</source>
        <translation>Déverrouillez le trousseau de cet ordinateur. Puis essayez maintenant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Make some room on the disk. Then try it now.</source>
        <translation>Faites de la place sur le disque. Puis essayez maintenant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Turn off the pause below to use it again.</source>
        <translation>Arrêtez la pause ci-dessous pour l’utiliser à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Wait for the next day, or raise your limit below.</source>
        <translation>Attendez le lendemain, ou relevez votre limite plus bas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Nothing you do here helps. This computer goes on checking.</source>
        <translation>Rien de ce que vous faites ici n’aide. Cet ordinateur continue de vérifier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>answered in about a second</source>
        <translation>a répondu en une seconde environ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Model {model} was taken away. The service no longer lists it.</source>
        <translation>Le modèle {model} a été retiré. Le service ne le propose plus.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Model {model}: not open to you now</source>
        <translation>Modèle {model} : pas ouvert pour vous en ce moment</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Model {model}: open to you</source>
        <translation>Modèle {model} : ouvert pour vous</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>You may also use: {models}.</source>
        <translation>Vous pouvez aussi utiliser : {models}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again in a minute.</source>
        <translation>Cela recommence dans une minute.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again in %n minutes.</source>
        <translation>
            <numerusform>Cela recommence dans %n minute.</numerusform>
            <numerusform>Cela recommence dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again today at {time}.</source>
        <translation>Cela recommence aujourd’hui à {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again tomorrow at {time}.</source>
        <translation>Cela recommence demain à {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>The list of what left could not be read.</source>
        <translation>La liste de ce qui est sorti n’a pas pu être lue.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>This month: {count} requests.</source>
        <translation>Demandes ce mois-ci : {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Cost this month: unknown. Type the prices of your service below.</source>
        <translation>Coût de ce mois : inconnu. Tapez plus bas les prix de votre service.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Cost this month: less than {amount}.</source>
        <translation>Coût de ce mois : moins de {amount}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Cost this month: at least {amount}. Some answers gave no count.</source>
        <translation>Coût de ce mois : au moins {amount}. Certaines réponses n’ont pas donné de compte.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your own server</source>
        <translation>Votre propre serveur</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your own key</source>
        <translation>Votre propre clé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your group's gateway</source>
        <translation>La passerelle de votre groupe</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Trusted access</source>
        <translation>Accès de confiance</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Nobody is asked. All checks are made here, and they work without it.</source>
        <translation>Personne n’est interrogé. Tout est vérifié ici, et cela marche sans cette aide.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>A model of your own is asked. It needs no key.</source>
        <translation>C’est votre propre modèle qui est interrogé. Il ne demande pas de clé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>The service knows you by your own key. You pay it yourself.</source>
        <translation>Le service vous connaît par votre propre clé. Vous le payez vous-même.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your family or firm pays, and says what you may ask.</source>
        <translation>Votre famille ou votre entreprise paie, et dit ce que vous pouvez demander.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>The service says that your key may do more than others.</source>
        <translation>Le service dit que votre clé permet plus que d’autres.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>You paused everything online. Checks go on, on this computer.</source>
        <translation>Vous avez mis en pause tout ce qui est en ligne. Les vérifications continuent sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your own limit for today is reached. Checks go on, on this computer.</source>
        <translation>Votre propre limite du jour est atteinte. Les vérifications continuent sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your limit is reached</source>
        <translation>Votre limite est atteinte</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Working</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Not just now</source>
        <translation>Pas en ce moment</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Needs you</source>
        <translation>À vous d’agir</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Requests left</source>
        <translation>Demandes restantes</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Tokens left</source>
        <translation>Jetons restants</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Money used there</source>
        <translation>Argent utilisé là-bas</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Checking several things</source>
        <translation>Plusieurs vérifications en cours</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Check something else</source>
        <translation>Vérifier autre chose</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Answers, the worst first</source>
        <translation>Réponses, les pires d’abord</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Press Enter to open one.</source>
        <translation>Appuyez sur Entrée pour en ouvrir une.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Emails and texts (*.eml *.txt *.html *.htm *.mbox *.mht);;All files (*)</source>
        <translation>E-mails et textes (*.eml *.txt *.html *.htm *.mbox *.mht);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>What would you like me to look at?</source>
        <translation>Que voulez-vous que je regarde ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Paste an email, a text message or a link. Or drop a file here.</source>
        <translation>Collez un e-mail, un message ou un lien. Ou déposez un fichier ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Open a file …</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Checked on this computer. Nothing is sent out.</source>
        <translation>Vérifié sur cet ordinateur. Rien n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Not sure what to do?</source>
        <translation>Vous ne savez pas quoi faire ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Someone is on the phone with me</source>
        <translation>Quelqu’un est au téléphone avec moi</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>I already clicked or paid</source>
        <translation>J’ai déjà cliqué ou payé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Press to say what it really is.</source>
        <translation>Appuyez pour dire ce que c’est vraiment.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Find out by itself</source>
        <translation>Trouver tout seul</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Looks like: {what}</source>
        <translation>Cela ressemble à : {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A long text, {size}</source>
        <translation>Un long texte, {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Checked {done}.</source>
        <translation>Vérifiés : {done}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>About {minutes} min left.</source>
        <translation>Encore {minutes} min environ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>You said: {what}</source>
        <translation>Vous avez dit : {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A file: {name}, {size}</source>
        <translation>Un fichier : {name}, {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Done. {done} checked. The worst come first.</source>
        <translation>Terminé. Vérifiés : {done}. Les pires sont en tête.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Checked {done} of {total}.</source>
        <translation>Vérifiés : {done} sur {total}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Less than a minute left.</source>
        <translation>Moins d’une minute.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A text message</source>
        <translation>Un message texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>An email file</source>
        <translation>Un fichier d’e-mail</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>An email, copied from its window</source>
        <translation>Un e-mail, copié de sa fenêtre</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A chat</source>
        <translation>Une discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A link</source>
        <translation>Un lien</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A phone number</source>
        <translation>Un numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>An email address</source>
        <translation>Une adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Nothing to read</source>
        <translation>Rien à lire</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Opening the file …</source>
        <translation>Ouverture du fichier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>One moment. Porchlight is still getting ready.</source>
        <translation>Un instant. Porchlight se prépare encore.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Looking at it …</source>
        <translation>Je regarde…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>There is nothing here yet. Paste the message, or open a file.</source>
        <translation>Il n’y a encore rien ici. Collez le message ou ouvrez un fichier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>There is nothing to paste. Copy the message first, then press Paste.</source>
        <translation>Il n’y a rien à coller. Copiez d’abord le message, puis appuyez sur Coller.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>This file could not be read. Copy its words and paste them here.</source>
        <translation>Ce fichier n’a pas pu être lu. Copiez ses mots et collez-les ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>There is nothing in there that I can check.</source>
        <translation>Il n’y a rien là-dedans que je puisse vérifier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A part of Porchlight is missing. Please install it again.</source>
        <translation>Il manque une partie de Porchlight. Veuillez l’installer de nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>This could not be checked. Please try a smaller part of it.</source>
        <translation>La vérification a échoué. Essayez avec une partie plus courte.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Stopped. Nothing was lost.</source>
        <translation>Arrêté. Rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Stopped after {done}.</source>
        <translation>Arrêté après {done}.</translation>
    </message>
</context>
<context>
    <name>Departures</name>
    <message>
        <location filename="../../app/ui/pages/departures/rows.py"/>
        <source>What left this computer</source>
        <translation>Ce qui est sorti de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/rows.py"/>
        <source>All about the marked one stands below.</source>
        <translation>Tout sur l’entrée choisie se trouve plus bas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Save what left this computer</source>
        <translation>Enregistrer ce qui est sorti de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tableau (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Check the list</source>
        <translation>Vérifier la liste</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Save all to a file…</source>
        <translation>Tout enregistrer dans un fichier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Back to online help</source>
        <translation>Retour à l’aide en ligne</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Each time a service is asked, it is written down here first.</source>
        <translation>Chaque fois qu’un service est interrogé, c’est d’abord noté ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Nothing has left this computer.</source>
        <translation>Rien n’est sorti de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>All your checks were made here, on this computer.</source>
        <translation>Tout a été vérifié ici, sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>All about the marked one</source>
        <translation>Tout sur l’entrée choisie</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>{purpose}. {when}. {host}. {outcome}</source>
        <translation>{purpose}. {when}. {host}. {outcome}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>This list is kept only until you close Porchlight.</source>
        <translation>Cette liste n’est gardée que jusqu’à la fermeture de Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Entry {number} was changed. The last good one: {when}.</source>
        <translation>L’entrée {number} a été changée. La dernière bonne : {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>No end was written down. It may be under way.</source>
        <translation>Aucune fin n’a été notée. C’est peut-être en cours.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>It ended in a way that this version does not know.</source>
        <translation>Cela s’est terminé d’une façon que cette version ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>nothing private was found</source>
        <translation>rien de privé n’a été trouvé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>This list is kept on this computer, locked like your past checks.</source>
        <translation>Cette liste est gardée sur cet ordinateur, sous clé comme vos vérifications passées.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The first entry is not what was written. Somebody or a fault changed it.</source>
        <translation>La première entrée n’est pas ce qui a été noté. Quelqu’un ou une panne l’a changée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Entry {number} is missing. The last good one: {when}.</source>
        <translation>L’entrée {number} manque. La dernière bonne : {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>email addresses</source>
        <translation>adresses e-mail</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>phone numbers</source>
        <translation>numéros de téléphone</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>card numbers</source>
        <translation>numéros de carte</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>bank accounts</source>
        <translation>comptes bancaires</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>ID numbers</source>
        <translation>numéros d’identité</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>passports and IDs</source>
        <translation>passeports et papiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>birth dates</source>
        <translation>dates de naissance</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>street addresses</source>
        <translation>adresses postales</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>codes and passwords</source>
        <translation>codes et mots de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>marks in links</source>
        <translation>marques dans les liens</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Second look</source>
        <translation>Deuxième regard</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>First call to try it</source>
        <translation>Premier appel d’essai</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Which models you may use</source>
        <translation>Quels modèles vous pouvez utiliser</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Who asked</source>
        <translation>Qui a demandé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Taken out first</source>
        <translation>Retiré avant</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Came back</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>How it ended</source>
        <translation>Comment cela a fini</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>One entry was saved as {name}.</source>
        <translation>Une entrée a été enregistrée sous {name}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>%n entries were saved as {name}.</source>
        <translation>
            <numerusform>%n entrée a été enregistrée sous {name}.</numerusform>
            <numerusform>%n entrées ont été enregistrées sous {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The list could not be read. Close Porchlight and open it again.</source>
        <translation>La liste n’a pas pu être lue. Fermez Porchlight et rouvrez-le.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The list is whole. Every entry stands as written.</source>
        <translation>La liste est entière. Chaque entrée est telle qu’elle a été notée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The first entry is missing. Somebody or a fault took it away.</source>
        <translation>La première entrée manque. Quelqu’un ou une panne l’a enlevée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The disk is full. No file was saved.</source>
        <translation>Le disque est plein. Aucun fichier n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Something else is using the file. Please try once more.</source>
        <translation>Autre chose utilise ce fichier. Veuillez réessayer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The list has a fault. Please close Porchlight and open it again.</source>
        <translation>La liste a un défaut. Fermez Porchlight et rouvrez-le.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The file could not be saved there. Try another folder.</source>
        <translation>Le fichier n’a pas pu être enregistré là. Essayez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../../app/ui/widgets/choice.py"/>
        <source>Open. Press to hide it.</source>
        <translation>Ouvert. Appuyez pour masquer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/choice.py"/>
        <source>Closed. Press to show more.</source>
        <translation>Fermé. Appuyez pour en voir plus.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Step {step} of {steps}. {title}</source>
        <translation>Étape {step} sur {steps}. {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>You can change this at any time. No account is needed.</source>
        <translation>Vous pouvez changer cela à tout moment. Aucun compte n’est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Pick the size that is easy on your eyes.</source>
        <translation>Choisissez la taille qui repose vos yeux.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Text size, now {number} %</source>
        <translation>Taille du texte, maintenant {number} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It takes a second look, like a light at the door.</source>
        <translation>Il jette un second regard, comme une lampe à la porte.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Then dates look right to you. It stays on this computer.</source>
        <translation>Ainsi les dates s’affichent comme chez vous. Cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Who is Porchlight for?</source>
        <translation>Pour qui est Porchlight ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>How large should the words be?</source>
        <translation>Quelle taille pour les mots ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>What Porchlight does, and never does</source>
        <translation>Ce que Porchlight fait, et ne fait jamais</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It looks at the words, the sender and the links.</source>
        <translation>Il regarde les mots, l’expéditeur et les liens.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It says what it saw, and what to do now.</source>
        <translation>Il dit ce qu’il a vu, et que faire.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It works here. Nothing leaves this computer.</source>
        <translation>Il travaille ici. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It never clicks a link or opens a file in a mail.</source>
        <translation>Il ne clique jamais sur un lien et n’ouvre aucun fichier joint.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It never calls a thing “safe”. It can miss a scam.</source>
        <translation>Il ne dit jamais que c’est « sûr ». Une arnaque peut lui échapper.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It never asks for your money, card or password.</source>
        <translation>Il ne demande jamais d’argent, de carte ni de mot de passe.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Where do you live?</source>
        <translation>Où habitez-vous ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It does</source>
        <translation>Il fait</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It never does</source>
        <translation>Il ne fait jamais</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>I check what looks odd to me</source>
        <translation>Je vérifie ce qui me semble bizarre</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Somebody I help</source>
        <translation>Une personne que j’aide</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Larger words and a slower voice</source>
        <translation>De plus grands mots et une voix plus lente</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>My family</source>
        <translation>Ma famille</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>One place where all of us can ask</source>
        <translation>Un seul endroit où chacun peut demander</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>My business</source>
        <translation>Mon entreprise</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Past checks are kept for good</source>
        <translation>Les vérifications sont gardées pour toujours</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>This is how it looks</source>
        <translation>Voici un exemple</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>“Your parcel is on hold. Pay $1.99 within 12 hours.”</source>
        <translation>« Votre colis est bloqué. Payez 1,99 € sous 12 heures. »</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Someone wants to rush you. Do not pay. Take your time.</source>
        <translation>On veut vous presser. Ne payez pas. Prenez votre temps.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>The small words look like this.</source>
        <translation>Les petits mots ressemblent à ceci.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Leave these steps. All can be set later.</source>
        <translation>Quitter ces étapes. Tout peut être réglé plus tard.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Nothing leaves this computer unless you say so.</source>
        <translation>Rien ne quitte cet ordinateur sans votre accord.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Hang up now.</source>
        <translation>Raccrochez tout de suite.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Stop. You can still limit the harm.</source>
        <translation>Stop. Vous pouvez encore limiter les dégâts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>You do not have to explain. A real firm lets you call back.</source>
        <translation>Vous n’avez pas à vous justifier. Une vraie entreprise vous laisse rappeler.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>It happens to many people. Do these things in order.</source>
        <translation>Cela arrive à beaucoup de gens. Suivez ces étapes dans l’ordre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Do not pay, and do not move any money.</source>
        <translation>Ne payez pas et ne déplacez pas d’argent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Do not read out codes or passwords.</source>
        <translation>Ne dites ni code ni mot de passe.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Do not install anything. Let no one use your computer.</source>
        <translation>N’installez rien. Ne laissez personne utiliser votre ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Worried about your bank? Call the number on your bank card.</source>
        <translation>Un souci avec votre banque ? Appelez le numéro inscrit sur votre carte.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Then tell someone you trust about the call.</source>
        <translation>Puis parlez de cet appel à une personne de confiance.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Close the page. Do not enter anything more.</source>
        <translation>Fermez la page. Ne saisissez plus rien.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Paid or gave card details? Call your bank now. Use the number on your card.</source>
        <translation>Vous avez payé ou donné votre carte ? Appelez votre banque. Le numéro est sur la carte.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Gave a password? Change it now, on another phone or computer.</source>
        <translation>Vous avez donné un mot de passe ? Changez-le tout de suite, sur un autre appareil.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Let someone into your computer? Switch it off. Ask someone you trust.</source>
        <translation>Quelqu’un est entré dans votre ordinateur ? Éteignez-le. Demandez de l’aide à un proche.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Keep the message. It helps the bank and the police.</source>
        <translation>Gardez le message. Il aide la banque et la police.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <location filename="../../app/ui/pages/keeping/view.py"/>
        <source>How they are kept</source>
        <translation>Comment elles sont gardées</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/view.py"/>
        <source>Passphrase you have now</source>
        <translation>Votre phrase secrète actuelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/view.py"/>
        <source>New passphrase, {least} letters or more</source>
        <translation>Nouvelle phrase secrète, {least} lettres ou plus</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/view.py"/>
        <source>The new one once more</source>
        <translation>La nouvelle encore une fois</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Your past checks are not open now.</source>
        <translation>Vos vérifications passées ne sont pas ouvertes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>They are locked. Your computer keeps the key in its password store.</source>
        <translation>Elles sont verrouillées. Votre ordinateur garde la clé dans son coffre à mots de passe.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>They are locked with your passphrase.</source>
        <translation>Elles sont verrouillées avec votre phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>They are kept only until you close Porchlight.</source>
        <translation>Elles ne sont gardées que jusqu’à la fermeture de Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Nothing is kept on this computer.</source>
        <translation>Rien n’est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Use a passphrase instead</source>
        <translation>Utiliser plutôt une phrase secrète</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Use the password store instead</source>
        <translation>Utiliser plutôt le coffre à mots de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Keep nothing</source>
        <translation>Ne rien garder</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Keep my checks again</source>
        <translation>Garder à nouveau mes vérifications</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Go to past checks</source>
        <translation>Aller aux vérifications passées</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Done. From now on your new passphrase opens them.</source>
        <translation>C’est fait. Votre nouvelle phrase secrète les ouvre désormais.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Done. They open without a passphrase now.</source>
        <translation>C’est fait. Elles s’ouvrent maintenant sans phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Done. All your past checks were deleted, and the list of what left too.</source>
        <translation>C’est fait. Toutes vos vérifications passées ont été supprimées, et la liste de ce qui est sorti aussi.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>That is not the passphrase you have now. Nothing was changed.</source>
        <translation>Ce n’est pas votre phrase secrète actuelle. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>A newer Porchlight wrote your past checks. Nothing was changed.</source>
        <translation>Un Porchlight plus récent a écrit vos vérifications passées. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Not all could be deleted. Porchlight tries again when you next open it.</source>
        <translation>Tout n’a pas pu être supprimé. Porchlight réessaie à la prochaine ouverture.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Please type the passphrase you have now.</source>
        <translation>Veuillez taper votre phrase secrète actuelle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Please use {least} letters or more.</source>
        <translation>Utilisez au moins {least} lettres, s’il vous plaît.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The two are not the same. Please type them once more.</source>
        <translation>Les deux ne sont pas pareilles. Veuillez les retaper.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The password store of this computer was not found. Nothing was changed.</source>
        <translation>Le coffre à mots de passe est introuvable. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The password store is locked. Unlock it and try once more.</source>
        <translation>Le coffre à mots de passe est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The password store said no. Nothing was changed.</source>
        <translation>Le coffre à mots de passe a refusé. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Le disque est plein. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Something else is using the file. Please try once more.</source>
        <translation>Autre chose utilise ce fichier. Veuillez réessayer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The file has a fault. Please close Porchlight and open it again.</source>
        <translation>Le fichier a un défaut. Fermez Porchlight, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The folder or the disk gave a fault. Nothing was changed.</source>
        <translation>Le dossier ou le disque a eu un problème. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Write the new one down. Without it nobody can open your past checks.</source>
        <translation>Notez la nouvelle. Sans elle, personne ne peut ouvrir vos vérifications passées.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase secrète</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Your computer then keeps the key. You type no passphrase any more.</source>
        <translation>Votre ordinateur garde alors la clé. Vous ne tapez plus de phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Use the password store</source>
        <translation>Utiliser le coffre à mots de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Delete all your past checks?</source>
        <translation>Supprimer toutes vos vérifications passées ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>They are gone for good, and no new ones are kept. The list of what left this computer goes too.</source>
        <translation>Elles sont perdues pour toujours, et aucune nouvelle n’est gardée. La liste de ce qui est sorti de cet ordinateur part aussi.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Yes, delete them all</source>
        <translation>Oui, toutes les supprimer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>No, leave them</source>
        <translation>Non, les garder</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Check something</source>
        <translation>Vérifier quelque chose</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Past checks</source>
        <translation>Vérifications passées</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Online help</source>
        <translation>Aide en ligne</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../app/ui/navigation.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../app/ui/pages/settings/notice.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notice.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <location filename="../../app/ui/pages/opinion/card.py"/>
        <source>A second opinion</source>
        <translation>Un deuxième avis</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/card.py"/>
        <source>Ask for a second opinion</source>
        <translation>Demander un deuxième avis</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/card.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/card.py"/>
        <source>Show what was sent</source>
        <translation>Montrer ce qui a été envoyé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>You can ask {engine} too. We take private things out first. You see all we send.</source>
        <translation>Vous pouvez aussi demander à {engine}. Nous retirons d’abord ce qui est privé. Vous voyez tout ce que nous envoyons.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>Show what will be sent</source>
        <translation>Montrer ce qui sera envoyé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{sentence} The answer above stands.</source>
        <translation>{sentence} La réponse ci-dessus reste valable.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} was asked on {when}. It can be wrong.</source>
        <translation>{engine} a été interrogé le {when}. Il peut se tromper.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>Ask yourself: {question}</source>
        <translation>Demandez-vous : {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>You can ask {engine} too. We take private things out first.</source>
        <translation>Vous pouvez aussi demander à {engine}. Nous retirons d’abord ce qui est privé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>That did not work. The answer above stands.</source>
        <translation>Cela n’a pas marché. La réponse ci-dessus reste valable.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} sees more danger. The answer is now: {answer}.</source>
        <translation>{engine} voit plus de danger. La réponse est maintenant : {answer}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} says it is a scam.</source>
        <translation>{engine} dit que c’est une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} says: be careful.</source>
        <translation>{engine} dit : soyez prudent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} could not tell. The answer above stands.</source>
        <translation>{engine} n’a pas pu le dire. La réponse ci-dessus reste valable.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} adds no warning. The answer above stands.</source>
        <translation>{engine} n’ajoute aucune alerte. La réponse ci-dessus reste valable.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Type your passphrase to see them. If you start a new list, they stay locked in a file. So does the list of what left this computer.</source>
        <translation>Tapez votre phrase secrète pour les voir. Si vous commencez une nouvelle liste, elles restent verrouillées dans un fichier. La liste de ce qui est sorti de cet ordinateur aussi.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>How should your checks be kept?</source>
        <translation>Comment garder vos vérifications ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>This computer has no safe place for a key. Pick a passphrase, or keep nothing.</source>
        <translation>Cet ordinateur n’a pas d’endroit sûr pour une clé. Choisissez une phrase secrète, ou ne gardez rien.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>I forgot it. Start a new list</source>
        <translation>Je l’ai oubliée. Commencer une nouvelle liste</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Your past checks are locked</source>
        <translation>Vos vérifications passées sont verrouillées</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Try once more</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Go on without them for now</source>
        <translation>Continuer sans elles pour l’instant</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>New passphrase, {least} letters or more</source>
        <translation>Nouvelle phrase secrète, {least} lettres ou plus</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Keep my checks with this passphrase</source>
        <translation>Garder mes vérifications avec cette phrase secrète</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>That did not open them. Please try once more.</source>
        <translation>Cela ne les a pas ouvertes. Veuillez réessayer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Please use {least} letters or more.</source>
        <translation>Utilisez au moins {least} lettres, s’il vous plaît.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Open my past checks</source>
        <translation>Ouvrir mes vérifications passées</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>The disk is full. Make some room and try once more.</source>
        <translation>Le disque est plein. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Something else is using the file. Please try once more.</source>
        <translation>Autre chose utilise ce fichier. Veuillez réessayer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>The folder or the disk gave a fault. You can still check things.</source>
        <translation>Le dossier ou le disque a eu un problème. Vous pouvez encore vérifier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Your past checks are being opened.</source>
        <translation>Vos vérifications passées s’ouvrent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>The password store of this computer did not open. Unlock it and try once more.</source>
        <translation>Le coffre à mots de passe ne s’est pas ouvert. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Your past checks need a newer Porchlight</source>
        <translation>Vos vérifications passées demandent un Porchlight plus récent</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>A newer Porchlight wrote them. They were left as they are.</source>
        <translation>Un Porchlight plus récent les a écrites. Elles restent telles quelles.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Your past checks could not be opened</source>
        <translation>Vos vérifications passées n’ont pas pu être ouvertes</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Keep nothing</source>
        <translation>Ne rien garder</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate_view.py"/>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate_view.py"/>
        <source>The two are not the same. Please type them once more.</source>
        <translation>Les deux ne sont pas pareilles. Veuillez les retaper.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/list.py"/>
        <source>Past checks</source>
        <translation>Vérifications passées</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/list.py"/>
        <source>Enter opens a check, Delete deletes it.</source>
        <translation>Entrée ouvre une vérification, Suppr la supprime.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Text messages</source>
        <translation>Messages texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Emails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Look for</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Checks are kept only until you close Porchlight.</source>
        <translation>Les vérifications sont gardées jusqu’à la fermeture de Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Save all past checks</source>
        <translation>Enregistrer toutes les vérifications passées</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Past checks (*.jsonl)</source>
        <translation>Vérifications passées (*.jsonl)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Save all to a file…</source>
        <translation>Tout enregistrer dans un fichier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Delete all checks</source>
        <translation>Supprimer toutes les vérifications</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Older checks go away the next time you open Porchlight.</source>
        <translation>Les plus anciennes disparaissent à la prochaine ouverture de Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Keep past checks</source>
        <translation>Garder les vérifications passées</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Keep my checks again</source>
        <translation>Garder à nouveau mes vérifications</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>{answer}. {title}. {when}. {kind}.</source>
        <translation>{answer}. {title}. {when}. {kind}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>A minute ago</source>
        <translation>Il y a une minute</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>%n minutes ago</source>
        <translation>
            <numerusform>Il y a %n minute</numerusform>
            <numerusform>Il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Today, {time}</source>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Yesterday, {time}</source>
        <translation>Hier, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Your past checks could not be read. Please try once more.</source>
        <translation>Vos vérifications passées n’ont pas pu être lues. Veuillez réessayer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>This check is not there any more.</source>
        <translation>Cette vérification n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>One check was deleted.</source>
        <translation>Une vérification a été supprimée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>%n checks were deleted.</source>
        <translation>
            <numerusform>%n vérification a été supprimée.</numerusform>
            <numerusform>%n vérifications ont été supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>One check is back.</source>
        <translation>Une vérification est de retour.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>%n checks are back.</source>
        <translation>
            <numerusform>%n vérification est de retour.</numerusform>
            <numerusform>%n vérifications sont de retour.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>One check was saved as {name}.</source>
        <translation>Une vérification est enregistrée sous {name}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>%n checks were saved as {name}.</source>
        <translation>
            <numerusform>%n vérification est enregistrée sous {name}.</numerusform>
            <numerusform>%n vérifications sont enregistrées sous {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Le disque est plein. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>The file has a fault. Please close Porchlight and open it again.</source>
        <translation>Le fichier a un défaut. Fermez Porchlight, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>The file could not be saved there. Nothing was changed.</source>
        <translation>Le fichier n’a pas pu être enregistré là. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Your old list had a fault. It was kept as {name}.</source>
        <translation>Votre ancienne liste avait un défaut. Elle est gardée sous {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>The key to your old list is lost. It was kept as {name}.</source>
        <translation>La clé de votre ancienne liste est perdue. La liste est gardée sous {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>A new list was started. The old one was kept as {name}.</source>
        <translation>Une nouvelle liste est ouverte. L’ancienne est gardée sous {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>No past checks yet</source>
        <translation>Aucune vérification pour l’instant</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Porchlight keeps no checks</source>
        <translation>Porchlight ne garde aucune vérification</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>What is here goes away the next time you open Porchlight.</source>
        <translation>Ce qui est ici disparaît à la prochaine ouverture de Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>What you check is kept here, so you can find it again.</source>
        <translation>Ce que vous vérifiez est gardé ici, pour le retrouver.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Try fewer words, or show all answers and all kinds.</source>
        <translation>Essayez moins de mots, ou affichez toutes les réponses et tous les types.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>You chose to keep nothing. You can change that below.</source>
        <translation>Vous avez choisi de ne rien garder. Vous pouvez changer cela ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>What {engine} can read of you</source>
        <translation>Ce que {engine} peut lire de vous</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>All that is sent, letter by letter</source>
        <translation>Tout ce qui est envoyé, lettre par lettre</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>Do not show me this again</source>
        <translation>Ne plus me montrer ceci</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>Send it</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>We take private things out…</source>
        <translation>Nous retirons ce qui est privé…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>We ask {engine}. It may take a few seconds.</source>
        <translation>Nous demandons à {engine}. Cela peut prendre quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>Taken out: {counts}.</source>
        <translation>Retiré : {counts}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>We found nothing private to take out. Please look yourself.</source>
        <translation>Nous n’avons rien trouvé de privé. Veuillez regarder vous-même.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 email address</source>
        <translation>1 adresse mail</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n email addresses</source>
        <translation>
            <numerusform>%n adresse mail</numerusform>
            <numerusform>%n adresses mail</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 phone number</source>
        <translation>1 numéro de téléphone</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n phone numbers</source>
        <translation>
            <numerusform>%n numéro de téléphone</numerusform>
            <numerusform>%n numéros de téléphone</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 card number</source>
        <translation>1 numéro de carte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n card numbers</source>
        <translation>
            <numerusform>%n numéro de carte</numerusform>
            <numerusform>%n numéros de carte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 IBAN</source>
        <translation>1 IBAN</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n IBANs</source>
        <translation>
            <numerusform>%n IBAN</numerusform>
            <numerusform>%n IBAN</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 account number</source>
        <translation>1 numéro de compte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n account numbers</source>
        <translation>
            <numerusform>%n numéro de compte</numerusform>
            <numerusform>%n numéros de compte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 ID number</source>
        <translation>1 numéro d’identité</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n ID numbers</source>
        <translation>
            <numerusform>%n numéro d’identité</numerusform>
            <numerusform>%n numéros d’identité</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 passport number</source>
        <translation>1 numéro de passeport</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n passport numbers</source>
        <translation>
            <numerusform>%n numéro de passeport</numerusform>
            <numerusform>%n numéros de passeport</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 date of birth</source>
        <translation>1 date de naissance</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n dates of birth</source>
        <translation>
            <numerusform>%n date de naissance</numerusform>
            <numerusform>%n dates de naissance</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 home address</source>
        <translation>1 adresse postale</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n home addresses</source>
        <translation>
            <numerusform>%n adresse postale</numerusform>
            <numerusform>%n adresses postales</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 name</source>
        <translation>1 nom</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n names</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 code</source>
        <translation>1 code</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 code in a link</source>
        <translation>1 code dans un lien</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n codes in links</source>
        <translation>
            <numerusform>%n code dans des liens</numerusform>
            <numerusform>%n codes dans des liens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Set up another</source>
        <translation>En configurer une autre</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Set up online help</source>
        <translation>Configurer l’aide en ligne</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Change it or its key</source>
        <translation>La modifier, ou sa clé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Nobody. All stays on this computer.</source>
        <translation>Personne. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Who is asked</source>
        <translation>Qui est interrogé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Remove {who}?</source>
        <translation>Retirer {who} ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{model} at {place}</source>
        <translation>{model} chez {place}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>We take out what is private first.</source>
        <translation>Nous enlevons d’abord ce qui est privé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>Your list of services could not be read. We left the file {name} as it is. Nobody is asked.</source>
        <translation>Votre liste de services n’a pas pu être lue. Le fichier {name} reste tel quel. Personne n’est interrogé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{who} was removed.</source>
        <translation>{who} : c’est retiré.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>It is asked no more. Your past checks stay.</source>
        <translation>On ne l’interroge plus. Vos vérifications passées restent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{model} at OpenAI</source>
        <translation>{model} chez OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{model} on this computer</source>
        <translation>{model} sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>All stays on this computer.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{who} was removed, and its key with it.</source>
        <translation>{who} : c’est retiré, et la clé avec.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>It is asked no more. Its key is taken out of {keychain}. Your past checks stay.</source>
        <translation>On ne l’interroge plus. Sa clé est effacée de {keychain}. Vos vérifications passées restent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>This computer has no safe place for keys. All is as before.</source>
        <translation>Cet ordinateur n’a pas d’endroit sûr pour les clés. Tout est comme avant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>The place for your keys stayed locked. All is as before.</source>
        <translation>L’endroit de vos clés est resté verrouillé. Tout est comme avant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>The place for your keys did not allow it. All is as before.</source>
        <translation>L’endroit de vos clés ne l’a pas permis. Tout est comme avant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>Your list of services could not be read. All is as before.</source>
        <translation>Votre liste de services n’a pas pu être lue. Tout est comme avant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>The disk is full. All is as before.</source>
        <translation>Le disque est plein. Tout est comme avant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>It could not be saved. All is as before.</source>
        <translation>Impossible de l’enregistrer. Tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Most programs at home need none.</source>
        <translation>À la maison, la plupart des programmes s’en passent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Who may be asked for a second look?</source>
        <translation>À qui demander un second regard ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Leave it empty to keep the key you have.</source>
        <translation>Laissez vide pour garder la clé que vous avez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>It goes to {keychain} and is never shown again.</source>
        <translation>Elle va dans {keychain} et n’est plus jamais montrée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Only if the address is the name of a computer in your house.</source>
        <translation>Seulement si l’adresse est le nom d’un ordinateur chez vous.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Its number, such as 192.168.1.20</source>
        <translation>Son numéro, comme 192.168.1.20</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>This computer always looks first, by itself.</source>
        <translation>Cet ordinateur regarde toujours d’abord, tout seul.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Fills in its usual address</source>
        <translation>Met son adresse habituelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>A first call</source>
        <translation>Un premier appel</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Nothing was kept.</source>
        <translation>Rien n’a été gardé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Leave this</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This computer has no safe place for keys. So you can only use what needs no key.</source>
        <translation>Cet ordinateur n’a pas d’endroit sûr pour les clés. Seul ce qui n’en demande pas peut servir.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It needs no key.</source>
        <translation>Aucune clé n’est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Its key is in {keychain}. It is never shown again.</source>
        <translation>Sa clé est dans {keychain}. Elle n’est plus jamais montrée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is not such a code. Copy the whole line that starts with porchlight1.</source>
        <translation>Ce n’est pas un tel code. Copiez toute la ligne qui commence par porchlight1.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A part of this code is gone or changed. Copy the whole code again.</source>
        <translation>Une partie du code manque ou a changé. Copiez de nouveau tout le code.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This code is for a newer Porchlight. Update Porchlight, then try again.</source>
        <translation>Ce code est pour un Porchlight plus récent. Mettez Porchlight à jour, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is no address we can use. It looks like https://name/v1.</source>
        <translation>Cette adresse ne convient pas. Elle ressemble à https://name/v1.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Others could read what you send there. Use an address with https://.</source>
        <translation>D’autres pourraient lire ce que vous y envoyez. Prenez une adresse en https://.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A name or password stands in the address. Take out all before the @.</source>
        <translation>Un nom ou un mot de passe est dans l’adresse. Enlevez tout avant le @.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Type the address of the program.</source>
        <translation>Tapez l’adresse du programme.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Type the name of the model to ask.</source>
        <translation>Tapez le nom du modèle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is no name of a model. It is one short line.</source>
        <translation>Ce n’est pas le nom d’un modèle. C’est une ligne courte.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is no number of a computer. It looks like 192.168.1.20.</source>
        <translation>Ce n’est pas le numéro d’un ordinateur. Il ressemble à 192.168.1.20.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Paste your key.</source>
        <translation>Collez votre clé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is no key. A key is one long word. Copy it again.</source>
        <translation>Ce n’est pas une clé. Une clé est un long mot. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>The address is a new one. Paste the key for it.</source>
        <translation>L’adresse est nouvelle. Collez la clé qui va avec.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This computer has no safe place for keys. Leave the key empty.</source>
        <translation>Cet ordinateur n’a pas d’endroit sûr pour les clés. Laissez la clé vide.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>The service does not know this key. Go back and paste it again.</source>
        <translation>Le service ne connaît pas cette clé. Revenez en arrière et collez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>There is no such service at this address. Go back and look at it.</source>
        <translation>Il n’y a pas de tel service à cette adresse. Revenez en arrière et regardez-la.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This key may not use this model. Go back and type another.</source>
        <translation>Cette clé ne permet pas ce modèle. Revenez en arrière et tapez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Is the program running?</source>
        <translation>Le programme est-il ouvert ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>If it is in your house, go back and type its number.</source>
        <translation>S’il est chez vous, revenez en arrière et tapez son numéro.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>You can end the pause in Settings.</source>
        <translation>Vous pouvez finir la pause dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A larger model may do better.</source>
        <translation>Un modèle plus grand fera peut-être mieux.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Your key is right.</source>
        <translation>Votre clé est bonne.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>All stays on this computer. It costs nothing.</source>
        <translation>Tout reste sur cet ordinateur. Cela ne coûte rien.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A firm in the USA. What you send goes there. You pay it for each use.</source>
        <translation>Une société des États-Unis. Ce que vous envoyez y va. Vous payez chaque usage.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A program of my own</source>
        <translation>Un programme à moi</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>On this computer or in my house. Nothing goes to a firm. It costs nothing.</source>
        <translation>Sur cet ordinateur ou chez moi. Rien ne va à une société. Cela ne coûte rien.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>My family or my firm</source>
        <translation>Ma famille ou ma société</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>They gave me a code. They pay, and what I send goes through their computer.</source>
        <translation>On m’a donné un code. Ils paient, et ce que j’envoie passe par leur ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Your key for OpenAI</source>
        <translation>Votre clé pour OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>You make a key in your account at OpenAI. We send to api.openai.com only.</source>
        <translation>La clé se crée dans votre compte OpenAI. Nous envoyons à api.openai.com seulement.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>The code you were given</source>
        <translation>Le code qu’on vous a donné</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Paste the whole code. It begins with porchlight1. and is not shown.</source>
        <translation>Collez tout le code. Il commence par porchlight1. et n’est pas montré.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Where the program is</source>
        <translation>Où est le programme</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>You may type the address of a firm too. Then what you send goes there.</source>
        <translation>L’adresse d’une société convient aussi. Alors ce que vous envoyez y va.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>We ask {who}</source>
        <translation>Nous interrogeons {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>We send one short hello. Nothing of yours goes with it.</source>
        <translation>Nous envoyons un petit bonjour. Rien de vous ne part avec.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It answered</source>
        <translation>Une réponse est venue</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>One moment. We keep it now.</source>
        <translation>Un instant. Nous l’enregistrons.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It works</source>
        <translation>Cela marche</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>{who} answered.</source>
        <translation>{who} a répondu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It answered, but was not kept</source>
        <translation>Réponse venue, mais rien n’est gardé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It did not work yet</source>
        <translation>Cela n’a pas encore marché</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>All words in this window grow at once.</source>
        <translation>Tous les mots de cette fenêtre grandissent aussitôt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>How fast an answer is read to you.</source>
        <translation>À quelle vitesse une réponse vous est lue.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>A new language shows when you next open Porchlight.</source>
        <translation>La nouvelle langue s’affiche à la prochaine ouverture de Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Where you live. It stays on this computer.</source>
        <translation>Où vous habitez. Cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Keep past checks</source>
        <translation>Garder les vérifications passées</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Older checks go away the next time you open Porchlight.</source>
        <translation>Les plus anciennes disparaissent à la prochaine ouverture de Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Pause everything online</source>
        <translation>Mettre en pause tout ce qui est en ligne</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>While it is on, nothing you check leaves this computer.</source>
        <translation>Tant que c’est activé, rien de ce que vous vérifiez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Questions a day</source>
        <translation>Questions par jour</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>When they are used up, we ask no more until tomorrow.</source>
        <translation>Quand elles sont épuisées, nous ne demandons plus rien avant demain.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Ask without showing me first</source>
        <translation>Demander sans me montrer d’abord</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>We take private things out first, as always.</source>
        <translation>Les détails privés sont retirés avant, comme toujours.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Who is asked online</source>
        <translation>Qui est interrogé en ligne</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Chosen where online help is set up.</source>
        <translation>Se choisit en préparant l’aide en ligne.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Price of a million tokens read</source>
        <translation>Prix d’un million de jetons lus</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>As your service tells it. Leave it empty if you do not know.</source>
        <translation>Comme votre service l’indique. Laissez vide si vous ne savez pas.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Price of a million tokens written</source>
        <translation>Prix d’un million de jetons écrits</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Show a small lamp by the clock</source>
        <translation>Afficher une petite lampe près de l’horloge</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>One press checks what you copied last.</source>
        <translation>Un clic vérifie ce que vous avez copié en dernier.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Start Porchlight with the computer</source>
        <translation>Lancer Porchlight avec l’ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Who is Porchlight for?</source>
        <translation>Pour qui est Porchlight ?</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>{label}, now {number}</source>
        <translation>{label}, maintenant {number}</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>As on this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Keep nothing</source>
        <translation>Ne rien garder</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Somebody I help</source>
        <translation>Une personne que j’aide</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>My family</source>
        <translation>Ma famille</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>My business</source>
        <translation>Mon entreprise</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Language and country</source>
        <translation>Langue et pays</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Past checks</source>
        <translation>Vérifications passées</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Online help</source>
        <translation>Aide en ligne</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>{label}, now {number} %</source>
        <translation>{label}, maintenant {number} %</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>its licence comes with it</source>
        <translation>sa licence est fournie avec</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>Parts made by others</source>
        <translation>Éléments faits par d’autres</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>About Porchlight</source>
        <translation>À propos de Porchlight</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>Free to use, change and share under the MIT licence.</source>
        <translation>Libre d’usage, de modification et de partage, sous licence MIT.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/places.py"/>
        <source>Not chosen</source>
        <translation>Pas choisi</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Save my settings</source>
        <translation>Enregistrer mes réglages</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Use settings from a file</source>
        <translation>Utiliser les réglages d’un fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Save my settings to a file…</source>
        <translation>Enregistrer mes réglages dans un fichier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Use settings from a file…</source>
        <translation>Utiliser les réglages d’un fichier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Show the first steps again</source>
        <translation>Revoir les premières étapes</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Set all as at first</source>
        <translation>Tout remettre comme au début</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>A change counts at once. You can always change it back.</source>
        <translation>Un changement compte aussitôt. Vous pouvez toujours revenir en arrière.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Take along or start anew</source>
        <translation>Emporter ou recommencer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>The file holds no passwords and none of your checks.</source>
        <translation>Le fichier ne contient ni mot de passe ni vérification.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>Your changes could not be saved. They hold until you close Porchlight.</source>
        <translation>Vos changements n’ont pas pu être enregistrés. Ils valent jusqu’à la fermeture de Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The disk is full. Your changes hold until you close Porchlight.</source>
        <translation>Le disque est plein. Vos changements valent jusqu’à la fermeture de Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>All settings are as they were at first.</source>
        <translation>Tous les réglages sont comme au début.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The file says what you have now. Nothing was changed.</source>
        <translation>Le fichier dit ce que vous avez déjà. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>One setting was changed.</source>
        <translation>Un réglage a été changé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>%n settings were changed.</source>
        <translation>
            <numerusform>%n réglage a été changé.</numerusform>
            <numerusform>%n réglages ont été changés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The file could not be saved there. Please pick another place.</source>
        <translation>Le fichier n’a pas pu être enregistré là. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The file could not be opened. Your settings are as before.</source>
        <translation>Le fichier n’a pas pu être ouvert. Vos réglages n’ont pas changé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>This computer did not allow it. The setting is as before.</source>
        <translation>Cet ordinateur ne l’a pas permis. Le réglage n’a pas changé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>This file holds no settings of Porchlight. Yours are as before.</source>
        <translation>Ce fichier ne contient pas de réglages de Porchlight. Les vôtres n’ont pas changé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The file is from a newer Porchlight. Your settings are as before.</source>
        <translation>Le fichier vient d’un Porchlight plus récent. Vos réglages n’ont pas changé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>These do not fit: {names}. Your settings are as before.</source>
        <translation>Ceux-ci ne conviennent pas : {names}. Vos réglages n’ont pas changé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>Your settings could not be read. The old file was kept as {name}.</source>
        <translation>Vos réglages n’ont pas pu être lus. L’ancien fichier est gardé sous {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>Your settings could not be read. The old file was left alone.</source>
        <translation>Vos réglages n’ont pas pu être lus. L’ancien fichier n’a pas été touché.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <location filename="../../app/ui/widgets/switch.py"/>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/switch.py"/>
        <source>Off</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Answer without sending</source>
        <translation>Répondre sans envoyer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Show what was sent</source>
        <translation>Montrer ce qui a été envoyé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Or ask in your own words</source>
        <translation>Ou demandez avec vos mots</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/presenter.py"/>
        <source>That did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>This computer answers, from our guide.</source>
        <translation>Cet ordinateur répond, avec notre guide.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>You asked: {question}</source>
        <translation>Votre question : {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>{engine} says so. It can be wrong.</source>
        <translation>C’est {engine} qui le dit. Il peut se tromper.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>That was all we can answer here. Please ask somebody you trust.</source>
        <translation>C’est tout ce que nous pouvons répondre ici. Demandez à quelqu’un de confiance.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>We can ask {engine}. Or this computer answers.</source>
        <translation>Nous pouvons demander à {engine}. Ou cet ordinateur répond.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>That is too long for us. Please ask in fewer words.</source>
        <translation>C’est trop long pour nous. Demandez en moins de mots.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>One question at a time, please.</source>
        <translation>Une question à la fois, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/bootstrap/desktop.py"/>
        <source>Porchlight stays here. Press the lamp to open it.</source>
        <translation>Porchlight reste ici. Appuyez sur la lampe pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Check the clipboard</source>
        <translation>Vérifier ce qui est copié</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Open Porchlight</source>
        <translation>Ouvrir Porchlight</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Close Porchlight</source>
        <translation>Quitter Porchlight</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../../app/ui/pages/verdict/advice.py"/>
        <source>The official way to {brand}</source>
        <translation>Le chemin officiel vers {brand}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/advice.py"/>
        <source>From our own list, as of {day}. Source: {source}.</source>
        <translation>De notre propre liste, au {day}. Source : {source}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/advice.py"/>
        <source>I already clicked or paid</source>
        <translation>J’ai déjà cliqué ou payé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/advice.py"/>
        <source>Copy this address</source>
        <translation>Copier cette adresse</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/ask_card.py"/>
        <source>You said: {reply}. The answer now: {answer}.</source>
        <translation>Vous avez dit : {reply}. La réponse maintenant : {answer}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/ask_card.py"/>
        <source>Answer again</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Taken for</source>
        <translation>Pris pour</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Proofs of the sender, as the mail server saw them</source>
        <translation>Preuves de l’expéditeur, selon le serveur de messagerie</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>What speaks for an honest sender</source>
        <translation>Ce qui parle pour un expéditeur honnête</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Words that pointed to a scam</source>
        <translation>Mots qui font penser à une arnaque</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Words that pointed away from one</source>
        <translation>Mots qui n’y font pas penser</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>What I could not look at</source>
        <translation>Ce que je n’ai pas pu regarder</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Where the links really lead</source>
        <translation>Où mènent vraiment les liens</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Links not shown here: {number}.</source>
        <translation>Liens non affichés ici : {number}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Copy this link, made harmless</source>
        <translation>Copier ce lien, rendu inoffensif</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>It was shown as: {shown}</source>
        <translation>Affiché comme : {shown}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>The site behind it: {site}</source>
        <translation>Le site derrière : {site}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>On the way it passes: {sites}</source>
        <translation>En chemin, il passe par : {sites}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Header lines</source>
        <translation>Lignes d’en-tête</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Thank you. Then do not click, pay or answer it.</source>
        <translation>Merci. Alors ne cliquez pas, ne payez pas, ne répondez pas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Was this right?</source>
        <translation>Était-ce juste ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>You trust {sender}. Clear danger still warns.</source>
        <translation>Vous faites confiance à {sender}. Un danger clair sera toujours signalé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Thank you. This stays on this computer.</source>
        <translation>Merci. Cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Thank you. Was it honest? Then you can trust {sender}.</source>
        <translation>Merci. Était-ce honnête ? Alors vous pouvez faire confiance à {sender}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Trust this sender</source>
        <translation>Faire confiance à cet expéditeur</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/reasons.py"/>
        <source>It may be honest: {why}</source>
        <translation>Cela peut être honnête : {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/reasons.py"/>
        <source>Said on {when}.</source>
        <translation>Dit le {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/reasons.py"/>
        <source>Its words are marked in the message.</source>
        <translation>Ses mots sont marqués dans le message.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/reasons.py"/>
        <source>Press to see these words in the message.</source>
        <translation>Appuyez pour voir ces mots dans le message.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>Checked by Porchlight on {day}. Also asked: {engines}.</source>
        <translation>Vérifié par Porchlight le {day}. Aussi interrogé : {engines}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>Checked by Porchlight on {day}, on this computer alone.</source>
        <translation>Vérifié par Porchlight le {day}, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>I had a message checked by Porchlight. It says:</source>
        <translation>J’ai fait vérifier un message par Porchlight. Voici la réponse :</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>The official way</source>
        <translation>Le chemin officiel</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>How sure am I?</source>
        <translation>Suis-je sûr ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Check something else</source>
        <translation>Vérifier autre chose</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Show the details</source>
        <translation>Voir les détails</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Copy for somebody I trust</source>
        <translation>Copier pour un proche</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Marked in the message: {words}</source>
        <translation>Marqué dans le message : {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Porchlight answer.pdf</source>
        <translation>Réponse de Porchlight.pdf</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>This computer has no voice for reading aloud.</source>
        <translation>Cet ordinateur n’a pas de voix pour lire.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Scam</source>
        <translation>Arnaque</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Be careful</source>
        <translation>Prudence</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Can't tell</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>No signs found</source>
        <translation>Aucun signe trouvé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Scam. Don't click, pay or reply.</source>
        <translation>Arnaque. Ne cliquez pas, ne payez pas, ne répondez pas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Be careful. Check first.</source>
        <translation>Prudence. Vérifiez d’abord.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Can't tell yet. Wait.</source>
        <translation>Impossible à dire. Attendez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>No signs found. Stay alert.</source>
        <translation>Aucun signe trouvé. Restez sur vos gardes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What to watch for</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Why I think so</source>
        <translation>Pourquoi je le pense</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Small things I noticed</source>
        <translation>Petites choses remarquées</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Why I can't tell</source>
        <translation>Pourquoi je ne peux pas le dire</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What I looked at</source>
        <translation>Ce que j’ai regardé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>{engine} warns of it, but names no words.</source>
        <translation>{engine} met en garde, mais ne cite aucun mot.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>No single thing stands out. As a whole it looks like known scams.</source>
        <translation>Rien ne ressort seul. L’ensemble ressemble à des arnaques connues.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>There is too little here to go by.</source>
        <translation>Il y a trop peu d’éléments pour juger.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>The words, the links and the sender. Nothing stood out.</source>
        <translation>Les mots, les liens et l’expéditeur. Rien de frappant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What it says</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Answers go to</source>
        <translation>Les réponses vont à</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Header line {name}</source>
        <translation>Ligne d’en-tête {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Where a link really leads</source>
        <translation>Où mène vraiment un lien</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Name of a file</source>
        <translation>Nom d’un fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Hidden words</source>
        <translation>Mots cachés</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Copied. Paste it into a message to somebody you trust.</source>
        <translation>Copié. Collez-le dans un message à un proche.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Copied. This is the real address of the firm.</source>
        <translation>Copié. C’est la vraie adresse de l’entreprise.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Copied, with marks in it so that nobody can click it.</source>
        <translation>Copié avec des marques, pour que personne ne clique.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Saved. You can print it now.</source>
        <translation>Enregistré. Vous pouvez l’imprimer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>It could not be saved there. Please choose another place.</source>
        <translation>Impossible d’enregistrer là. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Your answer could not be kept. Everything else still works.</source>
        <translation>Votre réponse n’a pas pu être gardée. Tout le reste marche.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What weighed most: {words}</source>
        <translation>Ce qui a le plus compté : {words}</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you have a parcel coming, and from which shop?</source>
        <translation>Attendez-vous un colis, et de quelle boutique ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you have an account with this bank or firm?</source>
        <translation>Avez-vous un compte dans cette banque ou entreprise ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you order this yourself?</source>
        <translation>Avez-vous commandé cela vous-même ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you enter this draw yourself?</source>
        <translation>Avez-vous participé à ce tirage ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you wait for money from the tax office, or owe it some?</source>
        <translation>Le fisc vous doit-il de l’argent, ou lui en devez-vous ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you drive or park there?</source>
        <translation>Avez-vous roulé ou stationné là-bas ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you try the old number of your child?</source>
        <translation>Avez-vous essayé l’ancien numéro de votre enfant ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you know this person from real life?</source>
        <translation>Connaissez-vous cette personne dans la vraie vie ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you ask the person by phone?</source>
        <translation>Avez-vous demandé à la personne par téléphone ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you ask for this job or loan?</source>
        <translation>Avez-vous demandé cet emploi ou ce prêt ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Have you seen the home or the item yourself?</source>
        <translation>Avez-vous vu vous-même le logement ou l’objet ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Does someone promise you a profit?</source>
        <translation>Quelqu’un vous promet-il un gain ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you ask for help with your computer first?</source>
        <translation>Avez-vous d’abord demandé de l’aide pour votre ordinateur ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Which firm do you pay for this, on your last bill?</source>
        <translation>Selon votre dernière facture, quelle entreprise payez-vous pour cela ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you expect a file or message from this person?</source>
        <translation>Attendez-vous un fichier ou un message de cette personne ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Who runs your mail: your work, or a mail firm?</source>
        <translation>Qui gère votre messagerie : votre travail ou un fournisseur ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Does it ask you for money?</source>
        <translation>Vous demande-t-on de l’argent ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you ask for this code just now?</source>
        <translation>Avez-vous demandé ce code à l’instant ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Is this the account you paid to before?</source>
        <translation>Est-ce le compte sur lequel vous avez déjà payé ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you expect this file?</source>
        <translation>Attendiez-vous ce fichier ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you know who sent it, and did you expect it?</source>
        <translation>Savez-vous qui l’a envoyé, et l’attendiez-vous ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Where did this link come from, and did you ask for it?</source>
        <translation>D’où vient ce lien, et l’avez-vous demandé ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Who sent it? Paste the name, number or address.</source>
        <translation>Qui l’a envoyé ? Collez le nom, le numéro ou l’adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Can you save the whole email as a file and drop it here?</source>
        <translation>Pouvez-vous enregistrer tout l’e-mail en fichier et le déposer ici ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you know the sender, and did you expect this?</source>
        <translation>Connaissez-vous l’expéditeur, et attendiez-vous cela ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Where did you get this link? Paste the message around it.</source>
        <translation>Où avez-vous eu ce lien ? Collez le message qui l’entoure.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>What did the caller want from you?</source>
        <translation>Que voulait la personne qui a appelé ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>What did this address write to you?</source>
        <translation>Que vous a écrit cette adresse ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>There is nothing to read yet. Paste the words of the message.</source>
        <translation>Il n’y a encore rien à lire. Collez les mots du message.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>What does it want you to do?</source>
        <translation>Que veut-on que vous fassiez ?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not click, reply or call. Nothing bad happens if you wait.</source>
        <translation>Ne cliquez pas, ne répondez pas, n’appelez pas. Attendre ne présente aucun risque.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not open this link. Close the page if it is open.</source>
        <translation>N’ouvrez pas ce lien. Fermez la page si elle est ouverte.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not call or text this number. Hang up if it calls you.</source>
        <translation>N’appelez pas ce numéro et ne lui écrivez pas. S’il vous appelle, raccrochez.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not write to this address. Do not open files it sends.</source>
        <translation>N’écrivez pas à cette adresse. N’ouvrez pas ses fichiers.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not do what it asks. Take your time.</source>
        <translation>Ne faites pas ce qui est demandé. Prenez votre temps.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Wait before you do anything. A real sender can wait a day.</source>
        <translation>Attendez avant d’agir. Un vrai expéditeur peut attendre un jour.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Leave the link closed for now. Type the address you know instead.</source>
        <translation>N’ouvrez pas le lien pour l’instant. Tapez plutôt l’adresse que vous connaissez.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Let it ring for now. Call back only on a number you looked up.</source>
        <translation>Laissez sonner pour l’instant. Ne rappelez qu’un numéro que vous avez cherché vous-même.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not answer yet. Check the address with the real sender first.</source>
        <translation>Ne répondez pas encore. Vérifiez d’abord l’adresse auprès du vrai expéditeur.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Wait before you do anything. Find out first who sent it.</source>
        <translation>Attendez avant d’agir. Cherchez d’abord qui l’a envoyé.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not act on it yet.</source>
        <translation>Ne faites rien pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep the code to yourself. Nobody honest needs it from you.</source>
        <translation>Gardez le code pour vous. Aucune personne honnête n’en a besoin.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Type your password only on a page you opened yourself.</source>
        <translation>Ne tapez votre mot de passe que sur une page ouverte par vous.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not install what they ask for. Let no one use your computer.</source>
        <translation>N’installez pas ce qu’on vous demande. Ne laissez personne utiliser votre ordinateur.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Buy no gift cards. No real office or firm is paid with them.</source>
        <translation>N’achetez pas de cartes cadeaux. Aucune vraie administration ni entreprise n’est payée ainsi.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing to the new account. Call them on the number you had before.</source>
        <translation>Ne payez rien sur le nouveau compte. Appelez au numéro que vous aviez avant.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Send no crypto coins. They almost never come back.</source>
        <translation>N’envoyez pas de cryptomonnaie. Elle ne revient presque jamais.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Send no money yet. A transfer is hard to get back.</source>
        <translation>N’envoyez pas encore d’argent. Un virement est dur à récupérer.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Leave the attached file closed. It may hold a virus.</source>
        <translation>N’ouvrez pas le fichier joint. Il peut contenir un virus.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not scan the square code. It is a link you cannot read.</source>
        <translation>Ne scannez pas le code carré. C’est un lien que vous ne pouvez pas lire.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Send no photos of your ID, passport or bank card.</source>
        <translation>N’envoyez pas de photo de votre carte d’identité, passeport ou carte bancaire.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not call the number in it. Look up the real one yourself.</source>
        <translation>N’appelez pas le numéro indiqué. Cherchez vous-même le vrai.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look at the shop where you ordered. Your order page shows where the parcel is.</source>
        <translation>Regardez chez la boutique où vous avez commandé. La page de commande indique où est le colis.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open your bank's app yourself, or call the number on your card.</source>
        <translation>Ouvrez vous-même l’application de votre banque, ou appelez le numéro de votre carte.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Type the tax office's address yourself and look in your account.</source>
        <translation>Tapez vous-même l’adresse des impôts et regardez dans votre compte.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Hang up and stay calm. Real officers never take money over the phone.</source>
        <translation>Raccrochez et restez calme. De vrais agents ne prennent jamais d’argent par téléphone.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look up the toll or parking office yourself. Check with your number plate.</source>
        <translation>Cherchez vous-même le service du péage ou du stationnement. Vérifiez avec votre plaque.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay no fee to get a prize. A real prize is free.</source>
        <translation>Ne payez pas pour recevoir un prix. Un vrai prix est gratuit.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Close the window or hang up. The warning is not real.</source>
        <translation>Fermez la fenêtre ou raccrochez. L’alerte est fausse.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not call to cancel. Look in your bank account for a real charge.</source>
        <translation>N’appelez pas pour annuler. Regardez sur votre compte si un débit existe.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call the firm on the number you already have, and ask.</source>
        <translation>Appelez l’entreprise au numéro que vous avez déjà, et demandez.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call the person on the number you know. Ask if they wrote this.</source>
        <translation>Appelez la personne au numéro que vous connaissez. Demandez si elle a écrit cela.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call your child on the old number. Ask a friend if nobody answers.</source>
        <translation>Appelez votre enfant à l’ancien numéro. Si personne ne répond, demandez à un ami.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not answer any more. You owe a stranger nothing.</source>
        <translation>Ne répondez plus. Vous ne devez rien à un inconnu.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Send no money, cards or coins to someone you have not met.</source>
        <translation>N’envoyez ni argent, ni carte, ni cryptomonnaie à quelqu’un jamais rencontré.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing to get work or to free your earnings.</source>
        <translation>Ne payez rien pour avoir un emploi ou toucher vos gains.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Put in no more money. Do not pay a fee to take money out.</source>
        <translation>N’y mettez plus d’argent. Ne payez pas pour en retirer.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep your secret wallet words to yourself. Do not type them in.</source>
        <translation>Gardez pour vous les mots secrets de votre portefeuille. Ne les tapez pas.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing before you have seen the home from inside.</source>
        <translation>Ne payez rien avant d’avoir vu le logement de l’intérieur.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep the talk and the payment inside the market's app.</source>
        <translation>Discutez et payez dans l’application du site de vente.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give through the charity's own page. Type its address yourself.</source>
        <translation>Donnez sur la page de l’association. Tapez vous-même l’adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not pay and do not answer. Most of these threats are empty.</source>
        <translation>Ne payez pas et ne répondez pas. La plupart de ces menaces sont vides.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open the app yourself, or type the address you know. Look for a warning there.</source>
        <translation>Ouvrez vous-même l’application, ou tapez l’adresse connue. Cherchez-y une alerte.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ignore the link. Change passwords only in the settings you open yourself.</source>
        <translation>Ignorez le lien. Ne changez un mot de passe que dans des réglages ouverts par vous.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open your mail the way you always do. A real warning shows there.</source>
        <translation>Ouvrez votre messagerie comme d’habitude. Une vraie alerte s’y affiche.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ask the sender by phone if they shared a file with you.</source>
        <translation>Demandez par téléphone à l’expéditeur s’il vous a envoyé un fichier.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Listen to messages with your phone, as you always do.</source>
        <translation>Écoutez vos messages avec votre téléphone, comme d’habitude.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing. Nobody can promise to bring lost money back.</source>
        <translation>Ne payez rien. Personne ne peut promettre de rendre l’argent perdu.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Hang up and call your relative on the number you know.</source>
        <translation>Raccrochez et appelez votre proche au numéro que vous connaissez.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not answer. There is no fortune and no fund.</source>
        <translation>Ne répondez pas. Il n’y a ni fortune ni fonds.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay no fee to get a loan. Real banks never ask for one first.</source>
        <translation>Ne payez rien pour avoir un prêt. Une vraie banque ne le demande jamais d’avance.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look on the office's own page. Type the address yourself.</source>
        <translation>Regardez sur la page de l’administration. Tapez vous-même l’adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call your phone company with the number on your bill.</source>
        <translation>Appelez votre opérateur au numéro de votre facture.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open the shop's own app and look at your points there.</source>
        <translation>Ouvrez l’application de la boutique et regardez-y vos points.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not open it. Ask your friend in another way if they sent it.</source>
        <translation>Ne l’ouvrez pas. Demandez à votre ami, autrement, s’il l’a envoyé.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call your supplier with the number on your last paper bill.</source>
        <translation>Appelez votre fournisseur au numéro de votre dernière facture papier.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call your health insurer with the number on your card.</source>
        <translation>Appelez votre assurance santé au numéro de votre carte.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Buy only from a seller you found and know yourself.</source>
        <translation>N’achetez qu’à un vendeur que vous avez trouvé et connaissez.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Stop if it asks for money, a code or a password later.</source>
        <translation>Arrêtez si on demande plus tard de l’argent, un code ou un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Paste the whole message, with the name or number that sent it.</source>
        <translation>Collez tout le message, avec le nom ou numéro de l’expéditeur.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Save the email as a file and drop it here. It tells more.</source>
        <translation>Enregistrez l’e-mail en fichier et déposez-le ici. Il en dit plus.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Paste the message the link came in. Words tell more than a link.</source>
        <translation>Collez le message qui contenait le lien. Les mots en disent plus.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Write down what the caller said or wrote, and paste that.</source>
        <translation>Écrivez ce que la personne a dit ou écrit, et collez-le.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Paste the message this address sent you.</source>
        <translation>Collez le message envoyé par cette adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay no fee through a message. Real customs fees stand in the carrier's own app.</source>
        <translation>Ne payez pas de frais par message. Les vrais frais de douane sont dans l’application du transporteur.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Your bank never asks you to move money to a safe account.</source>
        <translation>Votre banque ne demande jamais de déplacer l’argent vers un compte sûr.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no bank or card details. Tax offices send letters.</source>
        <translation>Ne donnez ni compte ni carte. Les impôts envoient des lettres.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call the police station yourself. Find the number without using this message.</source>
        <translation>Appelez vous-même la police. Cherchez le numéro sans ce message.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no card details through a link in a message.</source>
        <translation>Ne donnez pas votre carte par un lien dans un message.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no bank or card details. You cannot win what you never entered.</source>
        <translation>Ne donnez ni compte ni carte. On ne gagne pas sans avoir joué.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Let nobody control your computer. Ask a helper you know.</source>
        <translation>Ne laissez personne contrôler votre ordinateur. Demandez à quelqu’un que vous connaissez.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open the shop's app yourself. Your real orders are listed there.</source>
        <translation>Ouvrez vous-même l’application de la boutique. Vos vraies commandes y sont.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not pay to a new account before you spoke to someone.</source>
        <translation>Ne payez pas sur un nouveau compte avant d’avoir parlé à quelqu’un.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Buy no gift cards and send no money until you have talked.</source>
        <translation>N’achetez pas de carte cadeau et n’envoyez rien avant d’avoir parlé.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ask something only your child knows. Send no money before you hear their voice.</source>
        <translation>Demandez une chose que seul votre enfant sait. N’envoyez rien avant d’entendre sa voix.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Never invest or send money because of someone you met this way.</source>
        <translation>N’investissez jamais et n’envoyez rien pour quelqu’un rencontré ainsi.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Tell a friend or your family about it. They can look with fresh eyes.</source>
        <translation>Parlez-en à un ami ou à votre famille. Ils ont un regard neuf.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look up the firm yourself and call it. Send no ID before that.</source>
        <translation>Cherchez vous-même l’entreprise et appelez-la. Avant cela, n’envoyez aucun papier d’identité.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Check with your country's money watchdog that the firm is allowed to trade.</source>
        <translation>Vérifiez auprès du gendarme financier de votre pays que l’entreprise a le droit d’exercer.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open your wallet or exchange app yourself. Ignore links that say connect.</source>
        <translation>Ouvrez vous-même votre portefeuille ou votre plateforme. Ignorez les liens qui disent de connecter.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Search for the photos and the street. Copied adverts show up twice.</source>
        <translation>Cherchez les photos et la rue. Une annonce copiée apparaît deux fois.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>To get money you never need to enter your card or a code.</source>
        <translation>Pour recevoir de l’argent, on ne tape jamais sa carte ni un code.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look for the charity on your country's own list.</source>
        <translation>Cherchez l’association sur la liste officielle de votre pays.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep the message as proof and go to the police. You did nothing wrong.</source>
        <translation>Gardez le message comme preuve et allez à la police. Vous n’avez rien fait de mal.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>If you typed your password, change it now on the real page.</source>
        <translation>Si vous avez tapé votre mot de passe, changez-le sur la vraie page.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>At work, ask your computer helper before you type in a word.</source>
        <translation>Au travail, demandez à votre informaticien avant de taper quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>If you typed your mail password, change it now.</source>
        <translation>Si vous avez tapé le mot de passe de votre messagerie, changez-le maintenant.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not sign in through this link. Open the service yourself.</source>
        <translation>Ne vous connectez pas par ce lien. Ouvrez le service vous-même.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not sign in or install anything to hear a message.</source>
        <translation>Ne vous connectez pas et n’installez rien pour écouter un message.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Talk to your bank and the police instead. Their help is free.</source>
        <translation>Parlez plutôt à votre banque et à la police. Leur aide est gratuite.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no cash or jewels to anyone who comes to the door.</source>
        <translation>Ne donnez ni argent ni bijoux à quelqu’un qui vient à la porte.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay no fee, and send no ID or bank details.</source>
        <translation>Ne payez rien, et n’envoyez ni papiers ni coordonnées bancaires.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look for the lender on your country's own list before you reply.</source>
        <translation>Cherchez le prêteur sur la liste officielle de votre pays avant de répondre.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no card or bank details to get help from the state.</source>
        <translation>Ne donnez ni carte ni compte pour recevoir une aide de l’État.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep every code to yourself. It could move your number to a thief.</source>
        <translation>Gardez chaque code pour vous. Il pourrait donner votre numéro à un voleur.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no card details to keep or swap points.</source>
        <translation>Ne donnez pas votre carte pour garder ou échanger des points.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>If you typed a password, change it now. Then warn your friends.</source>
        <translation>Si vous avez tapé un mot de passe, changez-le. Puis prévenez vos amis.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing in a hurry. A real cut-off comes with letters first.</source>
        <translation>Ne payez pas dans la hâte. Une vraie coupure est annoncée par lettre.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no card or bank details for a new card or a test.</source>
        <translation>Ne donnez ni carte ni compte pour une nouvelle carte ou un test.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ask the airline or embassy yourself. Find its number without this message.</source>
        <translation>Demandez vous-même à la compagnie ou à l’ambassade. Cherchez son numéro sans ce message.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Did you expect it? If not, ask the sender in another way.</source>
        <translation>L’attendiez-vous ? Sinon, demandez à l’expéditeur par un autre moyen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Read the name in the address bar before you type anything.</source>
        <translation>Lisez le nom dans la barre d’adresse avant de taper quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>A caller can show a false number. Hang up if they push you.</source>
        <translation>Un appelant peut afficher un faux numéro. Raccrochez si on vous presse.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>A sender can show a false address. Check any wish for money by phone.</source>
        <translation>Un expéditeur peut afficher une fausse adresse. S’il veut de l’argent, vérifiez par téléphone.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ask the sender in a way you used before.</source>
        <translation>Demandez à l’expéditeur par un moyen déjà utilisé.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open the app yourself, or type the address you know.</source>
        <translation>Ouvrez vous-même l’application, ou tapez l’adresse que vous connaissez.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Search for the number together with the word scam.</source>
        <translation>Cherchez le numéro avec le mot arnaque.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look at the firm's own page for the address it uses.</source>
        <translation>Regardez sur la page de l’entreprise l’adresse qu’elle utilise.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>To sign in or pay, open the app or type the address yourself.</source>
        <translation>Pour vous connecter ou payer, ouvrez l’application ou tapez l’adresse vous-même.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Already paid or gave details? Call your bank with the number on your card.</source>
        <translation>Déjà payé ou donné des données ? Appelez votre banque au numéro de votre carte.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Something feels wrong? Trust that, and ask someone.</source>
        <translation>Quelque chose vous gêne ? Faites-vous confiance, et demandez à quelqu’un.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Until you know more, send no money and no codes.</source>
        <translation>Tant que vous n’en savez pas plus, n’envoyez ni argent ni code.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Show it to someone you trust before you do a thing.</source>
        <translation>Montrez-le à une personne de confiance avant d’agir.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Report it as junk, then block the sender.</source>
        <translation>Signalez-le comme indésirable, puis bloquez l’expéditeur.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Warn the person who sent you the link.</source>
        <translation>Prévenez la personne qui vous a envoyé le lien.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep a picture of it. It helps the bank and the police.</source>
        <translation>Gardez-en une photo. Elle aide la banque et la police.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Then delete it.</source>
        <translation>Puis supprimez-le.</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This mail is very likely a scam.</source>
        <translation>Cet e-mail est très probablement une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Of 100 like this one, about {count} are scams.</source>
        <translation>Sur 100 comme celui-ci, environ {count} sont des arnaques.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We are fairly sure.</source>
        <translation>Nous en sommes assez sûrs.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Of 100 like this one, about 1 is a scam.</source>
        <translation>Sur 100 comme celui-ci, environ 1 est une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We are quite sure.</source>
        <translation>Nous en sommes vraiment sûrs.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This mail is very likely a scam: {story}.</source>
        <translation>Cet e-mail est très probablement une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This message is very likely a scam.</source>
        <translation>Ce message est très probablement une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This message is very likely a scam: {story}.</source>
        <translation>Ce message est très probablement une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This chat is very likely a scam.</source>
        <translation>Cette discussion est très probablement une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This chat is very likely a scam: {story}.</source>
        <translation>Cette discussion est très probablement une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This link is very likely a scam.</source>
        <translation>Ce lien est très probablement une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This link is very likely a scam: {story}.</source>
        <translation>Ce lien est très probablement une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This number is very likely a scam.</source>
        <translation>Ce numéro est très probablement une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This number is very likely a scam: {story}.</source>
        <translation>Ce numéro est très probablement une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This address is very likely a scam.</source>
        <translation>Cette adresse est très probablement une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This address is very likely a scam: {story}.</source>
        <translation>Cette adresse est très probablement une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We had nothing to judge.</source>
        <translation>Il n’y avait rien à juger.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This mail could be a scam.</source>
        <translation>Prudence. Cet e-mail pourrait être une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It may be honest.</source>
        <translation>C’est peut-être honnête.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It could be either.</source>
        <translation>Ce peut être l’un ou l’autre.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It is more likely a scam than not.</source>
        <translation>C’est plutôt une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It is far more likely a scam than not.</source>
        <translation>C’est bien plus probablement une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This mail could be a scam: {story}.</source>
        <translation>Prudence. Cet e-mail pourrait être une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This mail is probably a scam.</source>
        <translation>Prudence. Cet e-mail est sans doute une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This mail is probably a scam: {story}.</source>
        <translation>Prudence. Cet e-mail est sans doute une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This message could be a scam.</source>
        <translation>Prudence. Ce message pourrait être une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This message could be a scam: {story}.</source>
        <translation>Prudence. Ce message pourrait être une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This message is probably a scam.</source>
        <translation>Prudence. Ce message est sans doute une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This message is probably a scam: {story}.</source>
        <translation>Prudence. Ce message est sans doute une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This chat could be a scam.</source>
        <translation>Prudence. Cette discussion pourrait être une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This chat could be a scam: {story}.</source>
        <translation>Prudence. Cette discussion pourrait être une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This chat is probably a scam.</source>
        <translation>Prudence. Cette discussion est sans doute une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This chat is probably a scam: {story}.</source>
        <translation>Prudence. Cette discussion est sans doute une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This link could be a scam.</source>
        <translation>Prudence. Ce lien pourrait être une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This link could be a scam: {story}.</source>
        <translation>Prudence. Ce lien pourrait être une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This link is probably a scam.</source>
        <translation>Prudence. Ce lien est sans doute une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This link is probably a scam: {story}.</source>
        <translation>Prudence. Ce lien est sans doute une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This number could be a scam.</source>
        <translation>Prudence. Ce numéro pourrait être une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This number could be a scam: {story}.</source>
        <translation>Prudence. Ce numéro pourrait être une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This number is probably a scam.</source>
        <translation>Prudence. Ce numéro est sans doute une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This number is probably a scam: {story}.</source>
        <translation>Prudence. Ce numéro est sans doute une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This address could be a scam.</source>
        <translation>Prudence. Cette adresse pourrait être une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This address could be a scam: {story}.</source>
        <translation>Prudence. Cette adresse pourrait être une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This address is probably a scam.</source>
        <translation>Prudence. Cette adresse est sans doute une arnaque.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This address is probably a scam: {story}.</source>
        <translation>Prudence. Cette adresse est sans doute une arnaque : {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this mail alone.</source>
        <translation>Cet e-mail seul ne suffit pas pour le dire.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It depends on things we cannot see.</source>
        <translation>Cela dépend de choses que nous ne voyons pas.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this message alone.</source>
        <translation>Ce message seul ne suffit pas pour le dire.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this chat alone.</source>
        <translation>Cette discussion seule ne suffit pas pour le dire.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this link alone.</source>
        <translation>Ce lien seul ne suffit pas pour le dire.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this number alone.</source>
        <translation>Ce numéro seul ne suffit pas pour le dire.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this address alone.</source>
        <translation>Cette adresse seule ne suffit pas pour le dire.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell. There is no text here that we can read.</source>
        <translation>Impossible à dire. Il n’y a pas de texte lisible ici.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this mail. Stay alert all the same.</source>
        <translation>Nous n’avons vu aucun signe d’arnaque dans cet e-mail. Restez quand même sur vos gardes.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Of 100 like this one, about {count} are honest.</source>
        <translation>Sur 100 comme celui-ci, environ {count} sont honnêtes.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>There is not much to go by. If you did not expect it, ask first.</source>
        <translation>Il y a peu d’éléments. Si vous ne l’attendiez pas, demandez d’abord.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this mail. Stay alert all the same.</source>
        <translation>Nous n’avons vu aucun signe clair d’arnaque dans cet e-mail. Restez quand même sur vos gardes.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this message. Stay alert all the same.</source>
        <translation>Nous n’avons vu aucun signe d’arnaque dans ce message. Restez quand même sur vos gardes.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this message. Stay alert all the same.</source>
        <translation>Nous n’avons vu aucun signe clair d’arnaque dans ce message. Restez quand même sur vos gardes.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this chat. Stay alert all the same.</source>
        <translation>Nous n’avons vu aucun signe d’arnaque dans cette discussion. Restez quand même sur vos gardes.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this chat. Stay alert all the same.</source>
        <translation>Nous n’avons vu aucun signe clair d’arnaque dans cette discussion. Restez quand même sur vos gardes.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this link. Stay alert all the same.</source>
        <translation>Nous n’avons vu aucun signe d’arnaque dans ce lien. Restez quand même sur vos gardes.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>There is not much to go by. If you did not expect it, leave it closed.</source>
        <translation>Il y a peu d’éléments. Si vous ne l’attendiez pas, ne l’ouvrez pas.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this link. Stay alert all the same.</source>
        <translation>Nous n’avons vu aucun signe clair d’arnaque dans ce lien. Restez quand même sur vos gardes.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this number. Stay alert all the same.</source>
        <translation>Nous n’avons vu aucun signe d’arnaque dans ce numéro. Restez quand même sur vos gardes.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this number. Stay alert all the same.</source>
        <translation>Nous n’avons vu aucun signe clair d’arnaque dans ce numéro. Restez quand même sur vos gardes.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this address. Stay alert all the same.</source>
        <translation>Nous n’avons vu aucun signe d’arnaque dans cette adresse. Restez quand même sur vos gardes.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this address. Stay alert all the same.</source>
        <translation>Nous n’avons vu aucun signe clair d’arnaque dans cette adresse. Restez quand même sur vos gardes.</translation>
    </message>
</context>
<context>
    <name>asks</name>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Are you waiting for a parcel from this firm?</source>
        <translation>Attendez-vous un colis de cette entreprise ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>I'm not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Do you have an account with this firm?</source>
        <translation>Avez-vous un compte chez cette entreprise ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you order this yourself?</source>
        <translation>Avez-vous commandé cela vous-même ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you enter this draw yourself?</source>
        <translation>Avez-vous participé à ce tirage ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Are you waiting to hear from this office?</source>
        <translation>Attendez-vous des nouvelles de cette administration ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you drive or park there?</source>
        <translation>Avez-vous roulé ou stationné là-bas ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you reach your child on the old number?</source>
        <translation>Avez-vous joint votre enfant sur l’ancien numéro ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Yes, it is really from them</source>
        <translation>Oui, cela vient vraiment d’eux</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Yes, and they did not send it</source>
        <translation>Oui, et ils n’ont rien envoyé</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Have you met this person in real life?</source>
        <translation>Avez-vous déjà rencontré cette personne en vrai ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask them on a phone number you knew?</source>
        <translation>Avez-vous demandé par téléphone, sur un numéro connu ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask for this job or loan?</source>
        <translation>Avez-vous demandé cet emploi ou ce prêt ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Have you seen the home or item yourself?</source>
        <translation>Avez-vous vu vous-même le logement ou l’objet ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Do they promise you money?</source>
        <translation>Vous promet-on de l’argent ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask for this help first?</source>
        <translation>Avez-vous d’abord demandé cette aide ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Do you pay this firm now?</source>
        <translation>Payez-vous cette entreprise en ce moment ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Does this firm run your mail?</source>
        <translation>Votre messagerie est-elle chez cette entreprise ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Does it ask you for money?</source>
        <translation>Vous demande-t-on de l’argent ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask for this code just now?</source>
        <translation>Avez-vous demandé ce code à l’instant ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you know that this file would come?</source>
        <translation>Saviez-vous que ce fichier allait arriver ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Do you know the sender, and did you expect this?</source>
        <translation>Connaissez-vous l’expéditeur, et attendiez-vous cela ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask for this link?</source>
        <translation>Avez-vous demandé ce lien ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did they ask for money, a code or a password?</source>
        <translation>Vous a-t-on demandé de l’argent, un code ou un mot de passe ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did it come from somebody you know well?</source>
        <translation>Vient-il de quelqu’un que vous connaissez bien ?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Is it printed on your card or on an old bill?</source>
        <translation>Est-ce écrit sur votre carte ou sur une ancienne facture ?</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service answered.</source>
        <translation>Le service a répondu.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We could not reach the service. Are you online?</source>
        <translation>Nous n’avons pas pu joindre le service. Avez-vous une connexion internet ?</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service took too long to answer.</source>
        <translation>Le service a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We could not be sure who answers there, so we sent nothing.</source>
        <translation>Nous n’avons pas pu savoir avec certitude qui répond là-bas. Nous n’avons donc rien envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service does not know your key. Enter it again under Online help.</source>
        <translation>Le service ne reconnaît pas votre clé. Entrez-la à nouveau sous « Aide en ligne ».</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>Your key no longer works. It may have run out or been taken back.</source>
        <translation>Votre clé ne marche plus. Elle a peut-être expiré ou été retirée.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service does not work in your country.</source>
        <translation>Le service ne marche pas dans votre pays.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>Your key may not use this model. Choose another under Online help.</source>
        <translation>Votre clé ne permet pas ce modèle. Choisissez-en un autre sous « Aide en ligne ».</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service does not answer this kind of question for your account.</source>
        <translation>Le service ne répond pas à ce genre de question pour votre compte.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>Your key is not allowed to do this.</source>
        <translation>Votre clé ne permet pas de faire cela.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>That was a lot at once. Try again in a while.</source>
        <translation>Cela faisait beaucoup d’un coup. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>That was a lot at once. Try again in a minute.</source>
        <translation>Cela faisait beaucoup d’un coup. Réessayez dans une minute.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/call_words.py"/>
        <source>That was a lot at once. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>Cela faisait beaucoup d’un coup. Réessayez dans %Ln minute.</numerusform>
            <numerusform>Cela faisait beaucoup d’un coup. Réessayez dans %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/call_words.py"/>
        <source>That was a lot at once. Try again in %Ln hours.</source>
        <translation>
            <numerusform>Cela faisait beaucoup d’un coup. Réessayez dans %Ln heure.</numerusform>
            <numerusform>Cela faisait beaucoup d’un coup. Réessayez dans %Ln heures.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>What was paid for is used up. The service waits for more credit.</source>
        <translation>Le crédit payé est épuisé. Le service attend un nouveau crédit.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service has trouble just now.</source>
        <translation>Le service a des difficultés en ce moment.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service has trouble just now. We try again in a minute.</source>
        <translation>Le service a des difficultés en ce moment. Nous réessayons dans une minute.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/call_words.py"/>
        <source>The service has trouble just now. We try again in %Ln minutes.</source>
        <translation>
            <numerusform>Le service a des difficultés en ce moment. Nous réessayons dans %Ln minute.</numerusform>
            <numerusform>Le service a des difficultés en ce moment. Nous réessayons dans %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service did not want to judge this message.</source>
        <translation>Le service n’a pas voulu juger ce message.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>This message is too long for the service.</source>
        <translation>Ce message est trop long pour le service.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service sent an answer that we cannot use.</source>
        <translation>Le service a envoyé une réponse que nous ne pouvons pas utiliser.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>There is no such service at this address. Check it under Online help.</source>
        <translation>Il n’y a pas de tel service à cette adresse. Vérifiez-la sous « Aide en ligne ».</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service did not understand us.</source>
        <translation>Le service ne nous a pas compris.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>You paused all online help, so we sent nothing.</source>
        <translation>Vous avez mis en pause toute aide en ligne. Nous n’avons donc rien envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>You did not set this service up, so we sent nothing.</source>
        <translation>Vous n’avez pas mis en place ce service. Nous n’avons donc rien envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>This name leads to a private place, so we sent nothing.</source>
        <translation>Ce nom mène à un lieu privé. Nous n’avons donc rien envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We could not get your key, so we sent nothing.</source>
        <translation>Nous n’avons pas pu obtenir votre clé. Nous n’avons donc rien envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We could not write it down first, so we sent nothing.</source>
        <translation>Nous n’avons pas pu le noter avant. Nous n’avons donc rien envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>Today's questions are used up, so we sent nothing.</source>
        <translation>Les questions du jour sont épuisées. Nous n’avons donc rien envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We do not know how this computer goes online, so we sent nothing.</source>
        <translation>Nous ne savons pas comment cet ordinateur se connecte à internet. Nous n’avons donc rien envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>You stopped it.</source>
        <translation>Vous l’avez arrêté.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <location filename="../../app/checks/check.py"/>
        <source>One of our checks did not finish. The others did.</source>
        <translation>Un de nos contrôles n’a pas abouti. Les autres, si.</translation>
    </message>
    <message>
        <location filename="../../app/checks/wordings.py"/>
        <source>We do not read this language well yet.</source>
        <translation>Nous ne lisons pas encore bien cette langue.</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <location filename="../../resources/directory"/>
        <source>2fa.directory</source>
        <translation>2fa.directory</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>2fa.directory, password-manager-resources</source>
        <translation>2fa.directory, password-manager-resources</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>2fa.directory, password-manager-resources; the rest is public knowledge, not read again online</source>
        <translation>2fa.directory, password-manager-resources ; le reste est de connaissance publique, non relu en ligne</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>2fa.directory, public lists of brands' sites</source>
        <translation>2fa.directory, listes publiques de sites de marques</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>2fa.directory, public lists of brands' sites; the rest is public knowledge, not read again online</source>
        <translation>2fa.directory, listes publiques de sites de marques ; le reste est connu de tous, non relu en ligne</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>2fa.directory; the rest is public knowledge, not read again online</source>
        <translation>2fa.directory ; le reste est de connaissance publique, non relu en ligne</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>an ending that only the state gives out</source>
        <translation>une fin d’adresse que seul l’État donne</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>password-manager-resources</source>
        <translation>password-manager-resources</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>password-manager-resources; the rest is public knowledge, not read again online</source>
        <translation>password-manager-resources ; le reste est de connaissance publique, non relu en ligne</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>public lists of brands' sites</source>
        <translation>listes publiques de sites de marques</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>public lists of brands' sites; the rest is public knowledge, not read again online</source>
        <translation>listes publiques de sites de marques ; le reste est connu de tous, non relu en ligne</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>public programs that name the brand</source>
        <translation>programmes publics qui nomment la marque</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>public programs that name the brand; the rest is public knowledge, not read again online</source>
        <translation>programmes publics qui nomment la marque ; le reste est connu de tous, non relu en ligne</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <location filename="../../app/assistant/offline.py"/>
        <source>This answer was made on this computer, from our guide.</source>
        <translation>Cette réponse a été faite sur cet ordinateur, avec notre guide.</translation>
    </message>
    <message>
        <location filename="../../app/assistant/offline.py"/>
        <source>We have no good answer to that here.</source>
        <translation>Nous n’avons pas de bonne réponse à cela ici.</translation>
    </message>
    <message>
        <location filename="../../app/assistant/offline.py"/>
        <source>The official way to {brand}: {website}</source>
        <translation>Le chemin officiel vers {brand} : {website}</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Why do you think so?</source>
        <translation>Pourquoi le pensez-vous ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>No single thing stands out. As a whole it looks like what it is compared with.</source>
        <translation>Rien ne ressort en particulier. Dans l’ensemble, cela ressemble à ce à quoi on le compare.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>What should I do now?</source>
        <translation>Que dois-je faire maintenant ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Do nothing for now. Ask someone you trust.</source>
        <translation>Pour l’instant, ne faites rien. Demandez à une personne de confiance.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>How do I reach the real firm?</source>
        <translation>Comment joindre la vraie entreprise ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Type the address that you know. Or use the number on your card or bill.</source>
        <translation>Tapez l’adresse que vous connaissez. Ou prenez le numéro de votre carte ou de votre facture.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>How sure are you?</source>
        <translation>En êtes-vous sûrs ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>We cannot put a number on it.</source>
        <translation>Nous ne pouvons pas donner de chiffre.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Could it be honest after all?</source>
        <translation>Serait-ce honnête, malgré tout ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>It may be. Ask the sender in a way you used before.</source>
        <translation>C’est possible. Demandez à l’expéditeur par un moyen que vous avez déjà utilisé.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Is it safe?</source>
        <translation>Est-ce sans danger ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>No program can promise that. Stop if it asks for money, a code or a password.</source>
        <translation>Aucun programme ne peut le promettre. Arrêtez si on demande de l’argent, un code ou un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I opened the link. What now?</source>
        <translation>J’ai ouvert le lien. Et maintenant ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Close the page and type nothing more. If you typed a password, change it on the real site. If you gave card details, call your bank.</source>
        <translation>Fermez la page et ne tapez plus rien. Si vous avez tapé un mot de passe, changez-le sur le vrai site. Si vous avez donné votre carte, appelez votre banque.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I have paid already. What now?</source>
        <translation>J’ai déjà payé. Et maintenant ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Call your bank at once, with the number on your card. Ask them to stop the payment. Keep the message as proof.</source>
        <translation>Appelez tout de suite votre banque, au numéro de votre carte. Demandez d’arrêter le paiement. Gardez le message comme preuve.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I gave them a code or a password.</source>
        <translation>Je leur ai donné un code ou un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Change the password now, on the page you always use. Was it a code of your bank? Then call your bank at once.</source>
        <translation>Changez le mot de passe maintenant, sur la page que vous utilisez toujours. C’était un code de votre banque ? Appelez-la tout de suite.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I answered them. Is that bad?</source>
        <translation>Je leur ai répondu. Est-ce grave ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>An answer alone does little harm. They know now that somebody reads it. Do not write again, and block the sender.</source>
        <translation>Une réponse seule fait peu de mal. Ils savent maintenant que quelqu’un lit. N’écrivez plus et bloquez l’expéditeur.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I opened the file. What now?</source>
        <translation>J’ai ouvert le fichier. Et maintenant ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Close it and press nothing in it. Let your virus scan run. If it looks odd, ask someone you trust to look.</source>
        <translation>Fermez-le et n’appuyez sur rien dedans. Lancez votre antivirus. Si quelque chose vous étonne, demandez à une personne de confiance de regarder.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I let them into my computer.</source>
        <translation>Je les ai laissés entrer dans mon ordinateur.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Switch the computer off. Call your bank from another phone. Let someone you trust look at it before you use it.</source>
        <translation>Éteignez l’ordinateur. Appelez votre banque d’un autre téléphone. Faites-le regarder par une personne de confiance avant de vous en servir.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Where can I report it?</source>
        <translation>Où puis-je le signaler ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Mark it as junk in your mail or phone. If you lost money, tell your bank and then the police.</source>
        <translation>Signalez-le comme indésirable dans votre messagerie ou votre téléphone. Si vous avez perdu de l’argent, prévenez votre banque, puis la police.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>May I delete it?</source>
        <translation>Puis-je l’effacer ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Keep it if you lost money. It helps the bank and the police. If not, block the sender and delete it.</source>
        <translation>Gardez-le si vous avez perdu de l’argent. Il aide la banque et la police. Sinon, bloquez l’expéditeur et effacez-le.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Who sends me such things?</source>
        <translation>Qui m’envoie cela ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Thieves send the same words to many people. It is not about you. Your number or address stood on a list.</source>
        <translation>Les escrocs envoient les mêmes mots à beaucoup de gens. Cela ne vous vise pas. Votre numéro ou votre adresse était sur une liste.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>How could I fall for it?</source>
        <translation>Comment ai-je pu y croire ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>They do this all day long. It can happen to anybody. Tell someone soon, and do not feel ashamed.</source>
        <translation>Ils font cela toute la journée. Cela peut arriver à tout le monde. Parlez-en vite à quelqu’un, sans honte.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Whom can I ask?</source>
        <translation>À qui puis-je demander ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Ask someone you trust, in person or on a number you know. Show them the message before you act.</source>
        <translation>Demandez à une personne de confiance, en face ou à un numéro que vous connaissez. Montrez-lui le message avant d’agir.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Does it leave my computer?</source>
        <translation>Est-ce que cela quitte mon ordinateur ?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Our own check and this guide stay on this computer. A service is asked only if you allow it.</source>
        <translation>Notre vérification et ce guide restent sur cet ordinateur. Un service n’est interrogé que si vous le permettez.</translation>
    </message>
</context>
<context>
    <name>habits</name>
    <message>
        <location filename="../../app/verdict/never_asked.py"/>
        <source>{brand} says it never asks for {thing}.</source>
        <translation>{brand} dit ne jamais demander {thing}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/never_asked.py"/>
        <source>{brand} never asks for {thing}.</source>
        <translation>{brand} ne demande jamais {thing}.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A code to sign in or to pay.</source>
        <translation>Un code pour se connecter ou payer.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>News of a sign-in.</source>
        <translation>Un avis de connexion.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>News of a card payment.</source>
        <translation>Un avis de paiement par carte.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A question: was this payment yours?</source>
        <translation>Une question : ce paiement vient-il de vous ?</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>How much is in the account.</source>
        <translation>Combien il y a sur le compte.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A new bank statement is ready.</source>
        <translation>Un nouveau relevé de compte est prêt.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A new bill is ready.</source>
        <translation>Une nouvelle facture est prête.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A bill is due soon or late.</source>
        <translation>Une facture est à payer bientôt ou en retard.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Money came in, or was paid.</source>
        <translation>De l’argent est arrivé ou a été payé.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Where a parcel is, and when it comes.</source>
        <translation>Où est un colis et quand il arrive.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A parcel waits at a shop or locker.</source>
        <translation>Un colis attend en boutique ou en consigne.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Customs fees are due on a parcel.</source>
        <translation>Un colis doit des frais de douane.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>An order was made, sent or changed.</source>
        <translation>Une commande est faite, envoyée ou changée.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>The date of a visit or a call.</source>
        <translation>La date d’une visite ou d’un appel.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A new letter waits in your account.</source>
        <translation>Un nouveau courrier attend dans votre compte.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A tax form or payment is due.</source>
        <translation>Une déclaration ou un impôt est à rendre.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Data or credit is nearly used up.</source>
        <translation>Il reste peu de données ou de crédit.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>The credit of a toll tag is low.</source>
        <translation>Le badge de péage est presque vide.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Power or network is down, or back.</source>
        <translation>Le courant ou le réseau est coupé, ou revenu.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A trip or room was booked or changed.</source>
        <translation>Un voyage ou une chambre est réservé ou changé.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A plan is renewed or ends soon.</source>
        <translation>Un abonnement se renouvelle ou finit bientôt.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>New terms or rules.</source>
        <translation>De nouvelles conditions ou règles.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A question of how it went.</source>
        <translation>Une question sur votre avis.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Offers and news.</source>
        <translation>Des offres et des nouvelles.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>your password</source>
        <translation>votre mot de passe</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>your PIN</source>
        <translation>votre code PIN</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a code sent to you</source>
        <translation>un code que vous avez reçu</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>money moved to a safe account</source>
        <translation>un virement vers un compte sûr</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>cash or a card at your door</source>
        <translation>de l’argent ou une carte à votre porte</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>control of your device</source>
        <translation>le contrôle de votre appareil</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>payment in gift cards</source>
        <translation>un paiement en cartes cadeaux</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>payment in crypto coins</source>
        <translation>un paiement en cryptomonnaie</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>the secret words of your wallet</source>
        <translation>les mots secrets de votre portefeuille</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>money by text</source>
        <translation>d’argent par message texte</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>money by link</source>
        <translation>d’argent par un lien</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>bank details by mail or text</source>
        <translation>vos données bancaires par e-mail ou message</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>your details by mail or text</source>
        <translation>vos données par e-mail ou message</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>card or bank details by link</source>
        <translation>vos données de carte ou de banque par un lien</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a sign-in by link</source>
        <translation>une connexion par un lien</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a tap on a link in a text</source>
        <translation>un clic sur un lien dans un message texte</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a call to a number in a warning</source>
        <translation>un appel à un numéro dans une alerte</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a payment by phone</source>
        <translation>un paiement par téléphone</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a picture. Copy the words out of it and paste them.</source>
        <translation>Cela ressemble à une image. Recopiez ses mots et collez-les.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a PDF file. Open it, copy the words and paste them.</source>
        <translation>Cela ressemble à un PDF. Ouvrez-le, copiez les mots et collez-les.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a packed file or an Office file. Paste the words of the message instead.</source>
        <translation>Cela ressemble à une archive ou à un fichier Office. Collez plutôt les mots du message.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a program. Do not open it. Paste the message that it came with.</source>
        <translation>Cela ressemble à un programme. Ne l’ouvrez pas. Collez le message qui l’accompagnait.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a sound or a film. Write down what was said and paste that.</source>
        <translation>Cela ressemble à un son ou à un film. Écrivez ce qui a été dit et collez-le.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like an Outlook or Office file. Open it, copy the words and paste them.</source>
        <translation>Cela ressemble à un fichier Outlook ou Office. Ouvrez-le, copiez les mots et collez-les.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>There are no words to read in this. Copy the words of the message and paste them.</source>
        <translation>Il n’y a pas de mots à lire ici. Copiez les mots du message et collez-les.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>Read as Windows-1252.</source>
        <translation>Lu comme du Windows-1252.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>Some letters were damaged.</source>
        <translation>Quelques lettres étaient abîmées.</translation>
    </message>
    <message>
        <location filename="../../app/intake/links/build.py"/>
        <source>There are very many links. Only the first 10,000 were looked at.</source>
        <translation>Il y a énormément de liens. Seuls les 10 000 premiers ont été regardés.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/archives.py"/>
        <source>The names inside were not read.</source>
        <translation>Les noms à l’intérieur n’ont pas été lus.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/archives.py"/>
        <source>The list of names inside is damaged.</source>
        <translation>La liste des noms à l’intérieur est abîmée.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/charset.py"/>
        <source>Read as ISO-2022-JP.</source>
        <translation>Lu comme de l’ISO-2022-JP.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/charset.py"/>
        <source>Read as UTF-8. Its label says something else.</source>
        <translation>Lu comme de l’UTF-8. Son étiquette dit autre chose.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail is very large. Only the first 25 MB were read.</source>
        <translation>L’e-mail est très gros. Seuls les 25 premiers Mo ont été lus.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail has very many parts. Only the first ones were read.</source>
        <translation>L’e-mail a énormément de parties. Seules les premières ont été lues.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail has very many header lines. Only the first ones were read.</source>
        <translation>L’e-mail a énormément de lignes d’en-tête. Seules les premières ont été lues.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail is very long. Only its beginning was read.</source>
        <translation>L’e-mail est très long. Seul le début a été lu.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail has very many attachments. Only the first 100 were looked at.</source>
        <translation>L’e-mail a énormément de pièces jointes. Seules les 100 premières ont été regardées.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>A winmail.dat file came with it. What is inside was not read.</source>
        <translation>Un fichier winmail.dat y était joint. Son contenu n’a pas été lu.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>A part of the mail is locked (encrypted). It was not read.</source>
        <translation>Une partie de l’e-mail est verrouillée (chiffrée). Elle n’a pas été lue.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>More than one mail was attached. Only the first one was judged.</source>
        <translation>Plusieurs e-mails étaient joints. Seul le premier a été jugé.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>A mail was attached to this one. It was not judged.</source>
        <translation>Un e-mail était joint à celui-ci. Il n’a pas été jugé.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail names several senders.</source>
        <translation>L’e-mail nomme plusieurs expéditeurs.</translation>
    </message>
    <message>
        <location filename="../../app/intake/recognise.py"/>
        <source>There are no words here. Paste the message, or the link, that worries you.</source>
        <translation>Il n’y a pas de mots ici. Collez le message ou le lien qui vous inquiète.</translation>
    </message>
    <message>
        <location filename="../../app/intake/recognise.py"/>
        <source>The text is very long. Only the first 1,000,000 letters were read.</source>
        <translation>Le texte est très long. Seul le premier million de lettres a été lu.</translation>
    </message>
    <message>
        <location filename="../../app/intake/recognise.py"/>
        <source>The chat is very long. Only the first 2,000 turns were told apart.</source>
        <translation>La discussion est très longue. Seuls les 2 000 premiers messages ont été séparés.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>passed on by somebody</source>
        <translation>transmis par quelqu’un</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>1 link</source>
        <translation>1 lien</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>1 phone number</source>
        <translation>1 numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>1 attachment</source>
        <translation>1 pièce jointe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/intake/describe.py"/>
        <source>%Ln links</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/intake/describe.py"/>
        <source>%Ln phone numbers</source>
        <translation>
            <numerusform>%Ln numéro de téléphone</numerusform>
            <numerusform>%Ln numéros de téléphone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/intake/describe.py"/>
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln pièce jointe</numerusform>
            <numerusform>%Ln pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>email from a mail window</source>
        <translation>e-mail copié de sa fenêtre</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>text message</source>
        <translation>message texte</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>chat</source>
        <translation>discussion</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>1 turn</source>
        <translation>1 message</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/intake/describe.py"/>
        <source>%Ln turns</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>email address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>nothing to read</source>
        <translation>rien à lire</translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <location filename="../../app/verdict/opinion.py"/>
        <source>{engine} says so. It can be wrong.</source>
        <translation>C’est {engine} qui le dit. Il peut se tromper.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/opinion.py"/>
        <source>An honest sender may write like this too.</source>
        <translation>Un expéditeur honnête peut aussi écrire ainsi.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/opinion.py"/>
        <source>{engine} sees more danger than we do. It can be wrong.</source>
        <translation>{engine} voit plus de danger que nous. Il peut se tromper.</translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message>
        <location filename="../../resources/signs/auth/brand_without_proof.toml"/>
        <source>It says it is from {domain}, but nothing proves it.</source>
        <translation>Il dit venir de {domain}, mais rien ne le prouve.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/brand_without_proof.toml"/>
        <source>{brand} signs its mail. This one has no valid signature for it.</source>
        <translation>{brand} signe ses e-mails. Celui-ci n’a pas de signature valable.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/brand_without_proof.toml"/>
        <source>A list that passes mail on can break its seal.</source>
        <translation>Une liste qui transmet un e-mail peut casser son sceau.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dkim_broken.toml"/>
        <source>The seal of {domain} on this mail is broken.</source>
        <translation>Le sceau de {domain} sur cet e-mail est cassé.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dkim_broken.toml"/>
        <source>The mail was changed on its way, or the seal is false.</source>
        <translation>L’e-mail a été changé en route, ou le sceau est faux.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dkim_broken.toml"/>
        <source>Mailing lists add a footer, and that breaks it.</source>
        <translation>Les listes de diffusion ajoutent un pied de page, et cela le casse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dmarc_fail.toml"/>
        <source>The check of the sender failed for {domain}.</source>
        <translation>Le contrôle de l’expéditeur a échoué pour {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dmarc_fail.toml"/>
        <source>The owner of {domain} does not stand behind this mail.</source>
        <translation>Le propriétaire de {domain} ne se porte pas garant de cet e-mail.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dmarc_fail.toml"/>
        <source>Mailing lists and forwarding can break this check.</source>
        <translation>Les listes et les transferts peuvent casser ce contrôle.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/spf_fail_unaligned.toml"/>
        <source>It came from a computer that may not send for {domain}.</source>
        <translation>Il vient d’un ordinateur qui n’a pas le droit d’envoyer pour {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/spf_fail_unaligned.toml"/>
        <source>The sender’s address may be false.</source>
        <translation>L’adresse de l’expéditeur peut être fausse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/spf_fail_unaligned.toml"/>
        <source>Forwarded mail often looks like this.</source>
        <translation>Un e-mail transféré ressemble souvent à cela.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/advert.toml"/>
        <source>It reads like a plain advert for a shop or bank.</source>
        <translation>On dirait une simple publicité d’un magasin ou d’une banque.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/advert.toml"/>
        <source>Shops and banks send many. An offer alone asks for no secret and no fee.</source>
        <translation>Boutiques et banques en envoient beaucoup. Une offre seule ne demande ni secret ni frais.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/advert.toml"/>
        <source>If you want it, go to the shop or bank yourself, not by the link.</source>
        <translation>Si elle vous plaît, allez vous-même au magasin ou à la banque, sans le lien.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/appointment.toml"/>
        <source>It reminds you of an appointment.</source>
        <translation>Il vous rappelle un rendez-vous.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/appointment.toml"/>
        <source>Such notes ask for nothing but your presence.</source>
        <translation>Ces rappels ne demandent que votre présence.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/appointment.toml"/>
        <source>It may ask you to confirm or change the day.</source>
        <translation>Il peut vous demander de confirmer ou de changer le jour.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/code_only.toml"/>
        <source>It holds a one-time code and says not to share it.</source>
        <translation>Il contient un code à usage unique et dit de ne pas le partager.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/code_only.toml"/>
        <source>That is how real services send a code.</source>
        <translation>C’est ainsi que de vrais services envoient un code.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/code_only.toml"/>
        <source>If you did not ask for it, leave it. Never pass the code on.</source>
        <translation>Si vous ne l’avez pas demandé, laissez-le. Ne transmettez jamais le code.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/go_yourself.toml"/>
        <source>It tells you to go to the app or site yourself.</source>
        <translation>Il vous dit d’aller vous-même sur l’application ou le site.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/go_yourself.toml"/>
        <source>That is what real firms say. Go the way you always go.</source>
        <translation>C’est ce que disent les vraies entreprises. Passez par votre chemin habituel.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/go_yourself.toml"/>
        <source>Do just that, and use no link from the message.</source>
        <translation>Faites juste cela, sans utiliser de lien du message.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/ignore_if_you.toml"/>
        <source>It says you can ignore it if you did not ask for it.</source>
        <translation>Il dit de l’ignorer si vous ne l’avez pas demandé.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/ignore_if_you.toml"/>
        <source>A notice that needs nothing from you is often real.</source>
        <translation>Un avis qui ne demande rien est souvent vrai.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/ignore_if_you.toml"/>
        <source>If you are unsure, look in your own account.</source>
        <translation>En cas de doute, regardez dans votre propre compte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/in_person.toml"/>
        <source>It wants the money at the door or at the counter, not through a link.</source>
        <translation>Il demande l'argent à la porte ou au guichet, pas par un lien.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/in_person.toml"/>
        <source>A thief far away cannot take it there.</source>
        <translation>Un voleur qui est loin ne peut pas le prendre là.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/in_person.toml"/>
        <source>Pay only what you ordered, and look at the parcel first.</source>
        <translation>Payez seulement ce que vous avez commandé, et regardez d'abord le colis.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/known_domain.toml"/>
        <source>It truly comes from {domain}, a well-known address.</source>
        <translation>Il vient vraiment de {domain}, une adresse bien connue.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/known_domain.toml"/>
        <source>Your mail service checked its seal.</source>
        <translation>Votre messagerie a vérifié son sceau.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/known_domain.toml"/>
        <source>An account there may still be in the wrong hands.</source>
        <translation>Un compte là-bas peut quand même être en de mauvaises mains.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/mailing_list.toml"/>
        <source>It reads like a mail list, or a reply in a group that works together.</source>
        <translation>On dirait une liste de diffusion, ou une réponse dans un groupe de travail.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/mailing_list.toml"/>
        <source>Such mails quote others and ask for nothing from you.</source>
        <translation>Ces e-mails citent d’autres personnes et ne vous demandent rien.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/mailing_list.toml"/>
        <source>A scam can reach a list too.</source>
        <translation>Une arnaque peut aussi arriver sur une liste.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/never_ask.toml"/>
        <source>It says the sender never asks for codes or passwords.</source>
        <translation>Il dit que l’expéditeur ne demande jamais de code ni de mot de passe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/never_ask.toml"/>
        <source>Real firms write this to protect you. A scammer can copy it.</source>
        <translation>Les vraies entreprises l’écrivent pour vous protéger. Un escroc peut le copier.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/never_ask.toml"/>
        <source>It counts a little, as anyone can write it.</source>
        <translation>Cela compte peu, car n’importe qui peut l’écrire.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/official_links.toml"/>
        <source>Its links go to {domain}, which belongs to {brand}.</source>
        <translation>Ses liens vont vers {domain}, qui appartient à {brand}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/official_links.toml"/>
        <source>That is their real address.</source>
        <translation>C’est leur vraie adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/official_links.toml"/>
        <source>Scams may mix in real links too.</source>
        <translation>Une arnaque peut aussi contenir de vrais liens.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/order_receipt.toml"/>
        <source>It confirms an order or booking, with its number.</source>
        <translation>Il confirme une commande ou une réservation, avec son numéro.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/order_receipt.toml"/>
        <source>A receipt asks for nothing.</source>
        <translation>Un reçu ne demande rien.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/order_receipt.toml"/>
        <source>If you ordered nothing, look in your own account. Do not call the number in it.</source>
        <translation>Si vous n’avez rien commandé, regardez dans votre compte. N’appelez pas le numéro indiqué.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/own_domain.toml"/>
        <source>It truly comes from {domain}, which belongs to {brand}.</source>
        <translation>Il vient vraiment de {domain}, qui appartient à {brand}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/own_domain.toml"/>
        <source>A real company can still pass on words of a stranger, such as an invoice.</source>
        <translation>Une vraie entreprise peut transmettre les mots d’un inconnu, comme une facture.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/personal_note.toml"/>
        <source>It reads like a note between people who know each other.</source>
        <translation>On dirait un mot entre des gens qui se connaissent.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/personal_note.toml"/>
        <source>Few scams start with plain daily chat.</source>
        <translation>Peu d’arnaques commencent par une conversation ordinaire.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/personal_note.toml"/>
        <source>Even so, ask by voice before you send money.</source>
        <translation>Demandez quand même de vive voix avant d’envoyer de l’argent.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/pickup.toml"/>
        <source>It says a parcel is ready in a shop, or was delivered.</source>
        <translation>Il dit qu’un colis attend en boutique, ou a été livré.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/pickup.toml"/>
        <source>Carriers send such notes and ask for no money.</source>
        <translation>Les transporteurs envoient ces avis sans demander d’argent.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/pickup.toml"/>
        <source>A false note could look the same. It would hold a strange link or a fee.</source>
        <translation>Un faux avis pourrait y ressembler. Il aurait un lien bizarre ou des frais.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/statement.toml"/>
        <source>It reports money in or out, with part of the account number.</source>
        <translation>Il annonce une entrée ou sortie d’argent, avec une partie du numéro de compte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/statement.toml"/>
        <source>Banks send such short notes. They ask for nothing.</source>
        <translation>Les banques envoient ce genre d’avis court. Ils ne demandent rien.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/statement.toml"/>
        <source>If you don't know the payment, call the number on your card.</source>
        <translation>Si vous ne reconnaissez pas ce paiement, appelez le numéro de votre carte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/warning_about_scams.toml"/>
        <source>It warns you about scams.</source>
        <translation>Il vous met en garde contre les arnaques.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/warning_about_scams.toml"/>
        <source>Real firms and offices send such warnings.</source>
        <translation>De vraies entreprises et administrations envoient ces avis.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/warning_about_scams.toml"/>
        <source>A scammer can hide behind a warning too. Look what it asks.</source>
        <translation>Un escroc peut aussi se cacher derrière un avis. Regardez ce qu’il demande.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/disc_image.toml"/>
        <source>The file {name} is a copy of a disc.</source>
        <translation>Le fichier {name} est la copie d’un disque.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/disc_image.toml"/>
        <source>Scammers use it to get past warnings.</source>
        <translation>Les escrocs s’en servent pour éviter les alertes.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/disc_image.toml"/>
        <source>Only experts send such files.</source>
        <translation>Seuls des experts envoient de tels fichiers.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/hidden_name.toml"/>
        <source>The name of the file hides letters: {name}.</source>
        <translation>Le nom du fichier cache des lettres : {name}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/hidden_name.toml"/>
        <source>It is there to hide what kind of file it is.</source>
        <translation>Cela sert à cacher de quel fichier il s’agit.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/hidden_name.toml"/>
        <source>We know of no honest reason.</source>
        <translation>Nous ne connaissons aucune raison honnête.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/locked.toml"/>
        <source>The file {name} is locked, and the password is in the mail.</source>
        <translation>Le fichier {name} est verrouillé, et le mot de passe est dans l’e-mail.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/locked.toml"/>
        <source>That hides the content from virus checks.</source>
        <translation>Cela cache le contenu aux antivirus.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/locked.toml"/>
        <source>Some offices lock files to keep them private.</source>
        <translation>Certains bureaux verrouillent des fichiers pour les garder privés.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/macros.toml"/>
        <source>The document {name} can run commands.</source>
        <translation>Le document {name} peut lancer des commandes.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/macros.toml"/>
        <source>If you open it and press Enable, it can harm your computer.</source>
        <translation>Si vous l’ouvrez et cliquez sur Activer, il peut nuire à votre ordinateur.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/macros.toml"/>
        <source>Some offices use such files at work.</source>
        <translation>Certains bureaux utilisent de tels fichiers.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/not_what_it_says.toml"/>
        <source>The file {name} is not what its name says.</source>
        <translation>Le fichier {name} n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/not_what_it_says.toml"/>
        <source>A false ending hides what would open.</source>
        <translation>Une fausse fin de nom cache ce qui s’ouvrirait.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/not_what_it_says.toml"/>
        <source>Some programs write a wrong ending by mistake.</source>
        <translation>Certains programmes se trompent de fin de nom.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/page.toml"/>
        <source>The attached file {name} opens as a web page.</source>
        <translation>Le fichier joint {name} s’ouvre comme une page web.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/page.toml"/>
        <source>Fake sign-in pages come this way.</source>
        <translation>Les fausses pages de connexion arrivent ainsi.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/page.toml"/>
        <source>Some printers and banks send pages like this.</source>
        <translation>Certaines imprimantes et banques envoient de telles pages.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program.toml"/>
        <source>The attached file {name} is a program.</source>
        <translation>Le fichier joint {name} est un programme.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program.toml"/>
        <source>Opening it lets it do what it wants on your computer.</source>
        <translation>S’il est ouvert, il fait ce qu’il veut sur votre ordinateur.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program.toml"/>
        <source>People who write software may send programs.</source>
        <translation>Les gens qui créent des logiciels peuvent en envoyer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program_inside.toml"/>
        <source>There is a program inside {name}.</source>
        <translation>Il y a un programme dans {name}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program_inside.toml"/>
        <source>Packed files get past mail filters.</source>
        <translation>Un fichier compressé passe les filtres de messagerie.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program_inside.toml"/>
        <source>People who write software may pack programs.</source>
        <translation>Les gens qui créent des logiciels peuvent les compresser.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/two_endings.toml"/>
        <source>The file {name} pretends to be a document, but it is a program.</source>
        <translation>Le fichier {name} se fait passer pour un document, mais c’est un programme.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/two_endings.toml"/>
        <source>The last ending counts. It is there to fool you.</source>
        <translation>Seule la dernière fin compte. Elle est là pour vous tromper.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/disguised_brand.toml"/>
        <source>The name {brand} is written with false letters.</source>
        <translation>Le nom {brand} est écrit avec de fausses lettres.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/disguised_brand.toml"/>
        <source>The real firm writes its name the right way.</source>
        <translation>La vraie entreprise écrit bien son nom.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/disguised_brand.toml"/>
        <source>A typing slip may look like this.</source>
        <translation>Une faute de frappe peut ressembler à cela.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/invisible.toml"/>
        <source>There are signs in the words that you cannot see.</source>
        <translation>Il y a dans les mots des signes que l’on ne voit pas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/invisible.toml"/>
        <source>They are put there to fool scam filters.</source>
        <translation>Ils sont là pour tromper les filtres.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/invisible.toml"/>
        <source>Some web pages break long words that way.</source>
        <translation>Certaines pages web coupent ainsi les mots longs.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/lookalike_letters.toml"/>
        <source>Some letters only look like ours. They come from a foreign script.</source>
        <translation>Certaines lettres imitent les nôtres. Elles viennent d’une autre écriture.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/lookalike_letters.toml"/>
        <source>That fools scam filters, not honest readers.</source>
        <translation>Cela trompe les filtres, pas les lecteurs honnêtes.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/lookalike_letters.toml"/>
        <source>A name from another country may mix letters.</source>
        <translation>Un nom d’un autre pays peut mêler les lettres.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_file.toml"/>
        <source>The mail itself says nothing. All of it is in the file {name}.</source>
        <translation>Le mail ne dit rien. Tout est dans le fichier {name}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_file.toml"/>
        <source>A link or a number to call can hide in a file.</source>
        <translation>Un fichier peut cacher un lien ou un numéro à appeler.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_file.toml"/>
        <source>People send scans and bills without a word.</source>
        <translation>Certains envoient des scans et des factures sans un mot.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_pictures.toml"/>
        <source>The mail is only a picture with a link.</source>
        <translation>L’e-mail n’est qu’une image avec un lien.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_pictures.toml"/>
        <source>Words in a picture get past filters.</source>
        <translation>Les mots dans une image passent les filtres.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_pictures.toml"/>
        <source>Adverts are often made that way.</source>
        <translation>Les publicités sont souvent faites ainsi.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/random_code.toml"/>
        <source>A random code stands in its subject line or in the sender's name.</source>
        <translation>Un code au hasard figure dans l'objet ou dans le nom de l'expéditeur.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/random_code.toml"/>
        <source>Senders of mass mail add one so that filters see no two mails alike.</source>
        <translation>Les envois en masse en ajoutent un pour que les filtres ne voient jamais deux e-mails pareils.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/random_code.toml"/>
        <source>A ticket number is made of large letters and digits only.</source>
        <translation>Un numéro de dossier n'a que des majuscules et des chiffres.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/turned_around.toml"/>
        <source>A hidden mark turns the writing around.</source>
        <translation>Une marque cachée retourne le texte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/turned_around.toml"/>
        <source>What you read is not what is there.</source>
        <translation>Ce que vous lisez n’est pas ce qui est écrit.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/turned_around.toml"/>
        <source>Texts in Arabic or Hebrew use other marks.</source>
        <translation>Les textes en arabe ou en hébreu utilisent d’autres marques.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/two_versions.toml"/>
        <source>The mail has a second, quite different text inside.</source>
        <translation>L’e-mail contient un second texte, très différent.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/two_versions.toml"/>
        <source>One of them is there to fool filters.</source>
        <translation>L’un des deux est là pour tromper les filtres.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/two_versions.toml"/>
        <source>Some mail programs write poor plain versions.</source>
        <translation>Certains logiciels écrivent mal la version simple.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/unseen_text.toml"/>
        <source>The mail carries much text that you cannot see.</source>
        <translation>L’e-mail porte beaucoup de texte que l’on ne voit pas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/unseen_text.toml"/>
        <source>It is often there to fool filters.</source>
        <translation>Il est souvent là pour tromper les filtres.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/unseen_text.toml"/>
        <source>Newsletters hide a preview line.</source>
        <translation>Les lettres d’information cachent une ligne d’aperçu.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_elsewhere.toml"/>
        <source>It names {brand}, but the link goes to {domain}.</source>
        <translation>Il nomme {brand}, mais le lien va vers {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_elsewhere.toml"/>
        <source>{brand} has its own address. This is not one we know.</source>
        <translation>{brand} a sa propre adresse. Nous ne connaissons pas celle-ci.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_elsewhere.toml"/>
        <source>Some firms use a helper firm for their messages.</source>
        <translation>Certaines entreprises passent par une autre pour leurs messages.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_inside.toml"/>
        <source>The address {domain} uses the name {brand}, but we do not know it as theirs.</source>
        <translation>L’adresse {domain} utilise le nom {brand}, mais nous ne la connaissons pas comme la leur.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_inside.toml"/>
        <source>Scammers put known names into their own addresses.</source>
        <translation>Les escrocs mettent des noms connus dans leurs adresses.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_inside.toml"/>
        <source>A fan page, a shop or a partner may do this too.</source>
        <translation>Une page de fans, une boutique ou un partenaire peut le faire aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/code_link.toml"/>
        <source>A link runs code instead of opening a page.</source>
        <translation>Un lien lance du code au lieu d’ouvrir une page.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/code_link.toml"/>
        <source>Code in a mail can show you a fake page.</source>
        <translation>Du code dans un e-mail peut vous montrer une fausse page.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/code_link.toml"/>
        <source>Very old newsletters did this by mistake.</source>
        <translation>De très vieilles lettres d’information le faisaient par erreur.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/encoded.toml"/>
        <source>Parts of the link are written in code for no reason.</source>
        <translation>Des parties du lien sont codées sans raison.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/encoded.toml"/>
        <source>That makes the address hard to read.</source>
        <translation>L’adresse devient difficile à lire.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/encoded.toml"/>
        <source>Some old programs write links this way.</source>
        <translation>Certains vieux programmes écrivent les liens ainsi.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/form.toml"/>
        <source>The mail has boxes to fill in.</source>
        <translation>L’e-mail a des cases à remplir.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/form.toml"/>
        <source>Honest senders ask on their own page, not inside a mail.</source>
        <translation>Un expéditeur honnête demande sur sa page, pas dans un e-mail.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/form.toml"/>
        <source>Some surveys put a box in the mail.</source>
        <translation>Certains sondages mettent une case dans l’e-mail.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/free_host.toml"/>
        <source>The page is on {domain}, where anybody can put a page for free.</source>
        <translation>La page est sur {domain}, où chacun peut en créer une gratuitement.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/free_host.toml"/>
        <source>Firms use their own address for accounts and payments.</source>
        <translation>Les entreprises ont leur propre adresse pour les comptes et paiements.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/free_host.toml"/>
        <source>Clubs, schools and hobby pages use free hosts.</source>
        <translation>Clubs, écoles et passionnés utilisent des sites gratuits.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/knows_you.toml"/>
        <source>The link carries an email address at its end.</source>
        <translation>Le lien porte une adresse e-mail à la fin.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/knows_you.toml"/>
        <source>Fake sign-in pages fill in your address that way.</source>
        <translation>Les fausses pages de connexion remplissent ainsi votre adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/knows_you.toml"/>
        <source>Some sign-off pages for newsletters do it too.</source>
        <translation>Certaines pages de désabonnement le font aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/lookalike.toml"/>
        <source>The address {domain} is made to look like {brand}.</source>
        <translation>L’adresse {domain} est faite pour ressembler à {brand}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/lookalike.toml"/>
        <source>{brand} does not own it. Anybody can buy such a name.</source>
        <translation>Elle n’est pas à {brand}. N’importe qui peut acheter un tel nom.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/lookalike.toml"/>
        <source>A partner shop may use the name in its own address.</source>
        <translation>Une boutique partenaire peut utiliser ce nom dans son adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/mail_button.toml"/>
        <source>A button in it writes a mail to {address}.</source>
        <translation>Un bouton écrit un mail à {address}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/mail_button.toml"/>
        <source>Real firms use their own address. A free mailbox can be anyone's.</source>
        <translation>Une vraie entreprise a sa propre adresse. Une boîte gratuite peut être à n’importe qui.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/mail_button.toml"/>
        <source>A small club may collect answers in a free mailbox.</source>
        <translation>Un petit club peut recevoir ses réponses dans une boîte gratuite.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/model.toml"/>
        <source>The link to {domain} looks like those that scammers send.</source>
        <translation>Le lien vers {domain} ressemble à ceux des escrocs.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/model.toml"/>
        <source>We compared it with many known good and bad ones.</source>
        <translation>Nous l’avons comparée à beaucoup d’adresses connues, bonnes et mauvaises.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/model.toml"/>
        <source>A small or new site may look like this too.</source>
        <translation>Un site petit ou nouveau peut y ressembler aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/moves_on.toml"/>
        <source>The page moves on to another place by itself.</source>
        <translation>La page part d’elle-même vers un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/moves_on.toml"/>
        <source>You would not end up where the link says.</source>
        <translation>Vous n’arriveriez pas là où le lien le dit.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/moves_on.toml"/>
        <source>Some sites do this after they moved.</source>
        <translation>Certains sites font cela après un déménagement.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/name_before_at.toml"/>
        <source>The link starts with {name}, but it really goes to {host}.</source>
        <translation>Le lien commence par {name}, mais il va en fait vers {host}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/name_before_at.toml"/>
        <source>What stands before the @ is not the address.</source>
        <translation>Ce qui est avant le @ n’est pas l’adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/name_before_at.toml"/>
        <source>Some tools for experts write a user name there.</source>
        <translation>Certains outils d’experts y mettent un nom d’utilisateur.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/number_host.toml"/>
        <source>The link goes to a number ({host}), not to a name.</source>
        <translation>Le lien va vers un numéro ({host}), pas vers un nom.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/number_host.toml"/>
        <source>Firms use their name. A number hides who owns the page.</source>
        <translation>Les entreprises utilisent leur nom. Un numéro cache le propriétaire de la page.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/number_host.toml"/>
        <source>A device at home, such as a router, has a number as address.</source>
        <translation>Un appareil chez vous, comme la box, a un numéro pour adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/odd_port.toml"/>
        <source>The link uses an unusual door number ({port}).</source>
        <translation>Le lien utilise un numéro de port inhabituel ({port}).</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/odd_port.toml"/>
        <source>Pages for customers do not need one.</source>
        <translation>Les pages pour les clients n’en ont pas besoin.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/odd_port.toml"/>
        <source>Test pages and devices at home use them.</source>
        <translation>Les pages de test et les appareils chez vous en utilisent.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/other_letters.toml"/>
        <source>The address {host} has letters from a foreign script.</source>
        <translation>L’adresse {host} a des lettres d’une autre écriture.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/other_letters.toml"/>
        <source>Some of them look just like our letters.</source>
        <translation>Certaines ressemblent tout à fait aux nôtres.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/other_letters.toml"/>
        <source>In many places of the world this is normal.</source>
        <translation>Dans bien des endroits du monde, c’est normal.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/passes_on.toml"/>
        <source>The link goes to {domain} and then on to {other}.</source>
        <translation>Le lien va vers {domain}, puis passe à {other}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/passes_on.toml"/>
        <source>A known name at the front can hide where you land.</source>
        <translation>Un nom connu au début peut cacher l’arrivée.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/passes_on.toml"/>
        <source>Sign-in pages and adverts pass people on too.</source>
        <translation>Les pages de connexion et les publicités redirigent aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/password_form.toml"/>
        <source>The mail asks for a password inside the mail.</source>
        <translation>L’e-mail demande un mot de passe dans l’e-mail même.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/password_form.toml"/>
        <source>No honest sender does this.</source>
        <translation>Aucun expéditeur honnête ne fait cela.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shortener.toml"/>
        <source>The link is shortened, so you cannot see where it goes.</source>
        <translation>Le lien est raccourci, on ne voit donc pas où il mène.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shortener.toml"/>
        <source>Short links hide the real address.</source>
        <translation>Un lien court cache la vraie adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shortener.toml"/>
        <source>Many honest texts use short links to save space.</source>
        <translation>Beaucoup de messages honnêtes utilisent des liens courts pour gagner de la place.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shown_elsewhere.toml"/>
        <source>The words show {shown}, but the link goes to {domain}.</source>
        <translation>Les mots montrent {shown}, mais le lien va vers {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shown_elsewhere.toml"/>
        <source>What you read is not where you would land.</source>
        <translation>Ce que vous lisez n’est pas là où vous arriveriez.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shown_elsewhere.toml"/>
        <source>News mails count clicks by way of a second address.</source>
        <translation>Les lettres d’information comptent les clics avec une seconde adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/authority.toml"/>
        <source>It claims to be the police, a bank, an office or your boss.</source>
        <translation>Il prétend être la police, une banque, une administration ou votre patron.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/authority.toml"/>
        <source>A big name makes people obey. Anyone can write it.</source>
        <translation>Un grand nom fait obéir. N’importe qui peut l’écrire.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/authority.toml"/>
        <source>If it's true, the office will wait while you call its own number.</source>
        <translation>Si c’est vrai, on attendra que vous appeliez le numéro officiel.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blackmail.toml"/>
        <source>It says it has pictures or secrets of you, and threatens to show them.</source>
        <translation>Il dit avoir des photos ou secrets de vous, et menace de les montrer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blackmail.toml"/>
        <source>Such mails go to millions. Mostly there is no video at all.</source>
        <translation>Ces e-mails partent par millions. Le plus souvent, il n’y a aucune vidéo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blackmail.toml"/>
        <source>No honest person writes like this.</source>
        <translation>Aucune personne honnête n’écrit ainsi.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blocked.toml"/>
        <source>It says an account, card or service is blocked, or soon will be.</source>
        <translation>Il dit qu’un compte, une carte ou un service est bloqué, ou le sera.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blocked.toml"/>
        <source>Fear of losing access makes people click fast.</source>
        <translation>La peur de perdre l’accès fait cliquer vite.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blocked.toml"/>
        <source>Banks do block cards. They won't fix it through a link in a message.</source>
        <translation>Les banques bloquent bien des cartes. Elles ne règlent rien par un lien.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/consequence.toml"/>
        <source>It says something bad comes if you don't obey.</source>
        <translation>Il annonce un malheur si vous n’obéissez pas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/consequence.toml"/>
        <source>The threat keeps you from asking a friend.</source>
        <translation>La menace vous empêche de demander à un ami.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/consequence.toml"/>
        <source>Real notices have terms too. They let you check first.</source>
        <translation>Les vrais avis ont aussi des délais. Ils vous laissent vérifier.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/deadline.toml"/>
        <source>It gives you very little time.</source>
        <translation>Il vous laisse très peu de temps.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/deadline.toml"/>
        <source>Haste keeps you from thinking and asking.</source>
        <translation>La hâte empêche de réfléchir et de demander.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/deadline.toml"/>
        <source>Some true notes have dates too. A real firm still lets you take a day.</source>
        <translation>De vrais avis ont aussi des dates. Une vraie entreprise vous laisse un jour.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/easy_money.toml"/>
        <source>It promises money for little or no work.</source>
        <translation>Il promet de l’argent pour peu ou pas de travail.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/easy_money.toml"/>
        <source>Easy pay is the bait. Later you pay them.</source>
        <translation>L’argent facile est l’appât. Plus tard, c’est vous qui payez.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/easy_money.toml"/>
        <source>Real jobs ask what you can do, and pay by contract.</source>
        <translation>Un vrai emploi demande ce que vous savez faire, avec un contrat.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/free_offer.toml"/>
        <source>It offers something for free.</source>
        <translation>Il offre quelque chose de gratuit.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/free_offer.toml"/>
        <source>Free things are often paid with your details.</source>
        <translation>Le gratuit se paie souvent avec vos données.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/free_offer.toml"/>
        <source>Shops give things away too. Look what they want in return.</source>
        <translation>Les boutiques offrent aussi des choses. Regardez ce qu’elles veulent en échange.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/last_notice.toml"/>
        <source>It says this is the last warning.</source>
        <translation>Il dit que c’est le dernier avertissement.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/last_notice.toml"/>
        <source>Mostly there was no first one.</source>
        <translation>Le plus souvent, il n’y en a pas eu de premier.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/last_notice.toml"/>
        <source>Real reminders name your number and sum. Check them in your account.</source>
        <translation>Un vrai rappel donne votre numéro et la somme. Vérifiez-les dans votre compte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/legal.toml"/>
        <source>It threatens you with police, court or fines.</source>
        <translation>Il vous menace de police, de tribunal ou d’amendes.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/legal.toml"/>
        <source>Real courts and police do not start with a text or a call.</source>
        <translation>Un vrai tribunal ou la police ne commence pas par un message ou un appel.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/legal.toml"/>
        <source>Real fines come as letters. Ask the office on a number you look up.</source>
        <translation>Les vraies amendes arrivent par lettre. Appelez un numéro que vous cherchez vous-même.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/luck.toml"/>
        <source>It says you won or were chosen.</source>
        <translation>Il dit que vous avez gagné ou été choisi.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/luck.toml"/>
        <source>You cannot win a draw you never entered.</source>
        <translation>On ne gagne pas un tirage sans y participer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/luck.toml"/>
        <source>If you did enter, ask the shop in person.</source>
        <translation>Si vous avez participé, demandez à la boutique en personne.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/pity.toml"/>
        <source>It tells a sad tale of sickness, death or need.</source>
        <translation>Il raconte une triste histoire de maladie, de mort ou de misère.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/pity.toml"/>
        <source>Pity opens purses. The tale is often copied word for word.</source>
        <translation>La pitié fait donner. L’histoire est souvent copiée mot pour mot.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/pity.toml"/>
        <source>Real need exists. Give through a charity you choose yourself.</source>
        <translation>La vraie misère existe. Donnez par une association que vous choisissez.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/romance.toml"/>
        <source>It speaks of love or closeness, as from a stranger.</source>
        <translation>Il parle d’amour ou de tendresse, comme venant d’un inconnu.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/romance.toml"/>
        <source>Love is used to ask for money later.</source>
        <translation>L’amour sert à demander de l’argent plus tard.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/romance.toml"/>
        <source>From someone you have met, it is just kind.</source>
        <translation>De quelqu’un que vous connaissez, c’est juste gentil.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/scarcity.toml"/>
        <source>It says only a few, or only you, can have this.</source>
        <translation>Il dit que seuls quelques-uns, ou vous seul, y ont droit.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/scarcity.toml"/>
        <source>Fear of missing out stops people from checking.</source>
        <translation>La peur de rater l’offre empêche de vérifier.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/scarcity.toml"/>
        <source>Shops do this as well. It is a sales trick at best.</source>
        <translation>Les boutiques le font aussi. C’est au mieux une ruse de vente.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/secrecy.toml"/>
        <source>It tells you to keep this a secret.</source>
        <translation>Il vous dit de garder le secret.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/secrecy.toml"/>
        <source>They know that a friend or the bank would warn you.</source>
        <translation>Ils savent qu’un ami ou la banque vous mettrait en garde.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/secrecy.toml"/>
        <source>A surprise party needs a secret. Money never does.</source>
        <translation>Une fête surprise demande un secret. L’argent, jamais.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/trust_me.toml"/>
        <source>It insists that it is real and safe.</source>
        <translation>Il insiste : ce serait vrai et sûr.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/trust_me.toml"/>
        <source>Honest senders seldom need to say so.</source>
        <translation>Un expéditeur honnête a rarement besoin de le dire.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/trust_me.toml"/>
        <source>Judge by what they ask, not by what they swear.</source>
        <translation>Jugez ce qu’on vous demande, pas ce qu’on vous jure.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/unusual.toml"/>
        <source>It reports a strange sign-in or payment.</source>
        <translation>Il signale une connexion ou un paiement étrange.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/unusual.toml"/>
        <source>The scare is meant to make you click or call.</source>
        <translation>La peur doit vous faire cliquer ou appeler.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/unusual.toml"/>
        <source>Real banks send such alerts too. Check in the app you already have.</source>
        <translation>De vraies banques alertent aussi. Vérifiez dans l’application que vous avez déjà.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/advert_on_free_mailbox.toml"/>
        <source>The sender's name is an advert, but the mailbox is a free one at {domain}.</source>
        <translation>Le nom de l’expéditeur est une publicité, mais la boîte est gratuite, chez {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/advert_on_free_mailbox.toml"/>
        <source>Real shops write from their own address.</source>
        <translation>Les vrais magasins écrivent depuis leur propre adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/advert_on_free_mailbox.toml"/>
        <source>Some people put a heart or star by their name.</source>
        <translation>Certains mettent un cœur ou une étoile à côté de leur nom.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_in_subject.toml"/>
        <source>The subject names {brand}, but it comes from {domain}.</source>
        <translation>L’objet nomme {brand}, mais il vient de {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_in_subject.toml"/>
        <source>That address does not belong to {brand}.</source>
        <translation>Cette adresse n’appartient pas à {brand}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_in_subject.toml"/>
        <source>Shops and friends also write about well-known names.</source>
        <translation>Les boutiques et les amis parlent aussi de noms connus.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_name_other_domain.toml"/>
        <source>The sender is named {brand}, but the address is at {domain}.</source>
        <translation>L’expéditeur se nomme {brand}, mais l’adresse est chez {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_name_other_domain.toml"/>
        <source>Anybody can type any name. {brand} does not write from there.</source>
        <translation>Chacun peut taper n’importe quel nom. {brand} n’écrit pas de là.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_name_other_domain.toml"/>
        <source>A partner or a shop that sells their things may use the name.</source>
        <translation>Un partenaire ou une boutique qui vend ses produits peut utiliser ce nom.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_on_free_mailbox.toml"/>
        <source>It says it is {brand}, but writes from a free mailbox at {domain}.</source>
        <translation>Il dit être {brand}, mais écrit d’une messagerie gratuite, {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_on_free_mailbox.toml"/>
        <source>Real firms write from their own address. Anyone can open a free mailbox.</source>
        <translation>Les vraies entreprises écrivent de leur propre adresse. Chacun peut ouvrir une messagerie gratuite.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_on_free_mailbox.toml"/>
        <source>Very small shops use free mailboxes, but {brand} does not.</source>
        <translation>De toutes petites boutiques le font, mais pas {brand}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/disposable_domain.toml"/>
        <source>The address at {domain} is made to be thrown away.</source>
        <translation>L’adresse chez {domain} est faite pour être jetée.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/disposable_domain.toml"/>
        <source>Such a mailbox is gone after an hour. Nobody stands behind it.</source>
        <translation>Une telle boîte disparaît en une heure. Personne n’en répond.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/disposable_domain.toml"/>
        <source>Some people use them to keep their own address private.</source>
        <translation>Certains s’en servent pour ne pas donner leur adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/lookalike_domain.toml"/>
        <source>{brand} does not own it. The name is close on purpose.</source>
        <translation>Elle n’est pas à {brand}. La ressemblance est voulue.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/lookalike_domain.toml"/>
        <source>A partner may use the name in its own address.</source>
        <translation>Un partenaire peut utiliser ce nom dans son adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/model.toml"/>
        <source>The sender writes from {domain}. It looks like the addresses of scammers.</source>
        <translation>L’expéditeur écrit depuis {domain}. Cela ressemble aux adresses des escrocs.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/model.toml"/>
        <source>A small or new firm may look like this too.</source>
        <translation>Une petite ou nouvelle entreprise peut aussi y ressembler.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/name_shows_other_address.toml"/>
        <source>The name shows {shown}, but the mail comes from {domain}.</source>
        <translation>Le nom montre {shown}, mais l’e-mail vient de {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/name_shows_other_address.toml"/>
        <source>The name is free text. It hides the real address.</source>
        <translation>Le nom est libre. Il cache la vraie adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/name_shows_other_address.toml"/>
        <source>Some mail programs and lists put your address into the name.</source>
        <translation>Certains logiciels et listes mettent votre adresse dans le nom.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/number_for_brand.toml"/>
        <source>It speaks for {brand}, but comes from the number {number}.</source>
        <translation>Il parle pour {brand}, mais vient du numéro {number}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/number_for_brand.toml"/>
        <source>Companies text from their name or a short number.</source>
        <translation>Les entreprises écrivent avec leur nom ou un numéro court.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/number_for_brand.toml"/>
        <source>A local driver or branch may use a mobile phone.</source>
        <translation>Un livreur ou une agence peut utiliser un portable.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/office_on_free_mailbox.toml"/>
        <source>It calls itself an office, but writes from a free mailbox at {domain}.</source>
        <translation>Il se dit un service, mais écrit depuis une boîte gratuite de {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/office_on_free_mailbox.toml"/>
        <source>Offices and firms write from their own address. Anyone can open a free mailbox.</source>
        <translation>Les services et les entreprises écrivent de leur propre adresse. N'importe qui ouvre une boîte gratuite.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/office_on_free_mailbox.toml"/>
        <source>A very small shop may use a free mailbox.</source>
        <translation>Une très petite boutique peut utiliser une boîte gratuite.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/reply_to_elsewhere.toml"/>
        <source>It comes from {domain}, but answers go to {other}.</source>
        <translation>Il vient de {domain}, mais les réponses vont à {other}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/reply_to_elsewhere.toml"/>
        <source>Your answer would go to someone else.</source>
        <translation>Votre réponse irait à quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/reply_to_elsewhere.toml"/>
        <source>Some clubs and news mails take answers at a second address.</source>
        <translation>Certains clubs et lettres reçoivent les réponses à une autre adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/account_suspended.toml"/>
        <source>It says an account of yours is blocked or at risk.</source>
        <translation>Il dit qu’un de vos comptes est bloqué ou en danger.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/account_suspended.toml"/>
        <source>The page behind it copies the real one to get your password.</source>
        <translation>La page derrière copie la vraie pour prendre votre mot de passe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/account_suspended.toml"/>
        <source>A real service shows the same warning when you sign in yourself.</source>
        <translation>Un vrai service montre la même alerte quand vous vous connectez.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/account_suspended.toml"/>
        <source>Fake account warning</source>
        <translation>Fausse alerte de compte</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/bank.toml"/>
        <source>It speaks of your bank account or card, and wants something from you.</source>
        <translation>Il parle de votre compte ou carte, et veut quelque chose.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/bank.toml"/>
        <source>A bank never asks you to prove who you are through a message.</source>
        <translation>Une banque ne demande jamais de prouver votre identité par message.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/bank.toml"/>
        <source>A real bank may warn you. It lets you open its app yourself.</source>
        <translation>Une vraie banque peut vous alerter. Elle vous laisse ouvrir son application.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/bank.toml"/>
        <source>Fake bank message</source>
        <translation>Faux message de banque</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/benefit.toml"/>
        <source>It offers money or help from the state.</source>
        <translation>Il propose de l’argent ou une aide de l’État.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/benefit.toml"/>
        <source>The form behind it takes your bank and card details.</source>
        <translation>Le formulaire derrière prend vos données de banque et de carte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/benefit.toml"/>
        <source>Real offices write letters. Look on their own site.</source>
        <translation>Une vraie administration écrit des lettres. Regardez sur son site.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/benefit.toml"/>
        <source>Fake state help</source>
        <translation>Fausse aide de l’État</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/blackmail.toml"/>
        <source>It threatens to show private pictures or data unless you pay.</source>
        <translation>Il menace de montrer des images ou données privées sans paiement.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/blackmail.toml"/>
        <source>Most often there is no video. If you pay, they ask for more.</source>
        <translation>Le plus souvent, il n’y a pas de vidéo. Si vous payez, ils redemandent.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/blackmail.toml"/>
        <source>There is no honest reason to write this.</source>
        <translation>Il n’y a aucune raison honnête d’écrire cela.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/blackmail.toml"/>
        <source>Blackmail</source>
        <translation>Chantage</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/boss.toml"/>
        <source>It sounds like a boss or a friend who needs a quick favour.</source>
        <translation>On dirait un patron ou un ami qui veut un service rapide.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/boss.toml"/>
        <source>Thieves borrow the name of someone you trust. Next comes gift cards or a transfer.</source>
        <translation>Les escrocs prennent le nom d’un proche. Puis ils veulent des cartes cadeaux ou un virement.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/boss.toml"/>
        <source>A real boss will not mind a short call to check.</source>
        <translation>Un vrai patron accepte un court appel pour vérifier.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/boss.toml"/>
        <source>Fake boss message</source>
        <translation>Faux message du patron</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/charity.toml"/>
        <source>It asks you to give money for people in need.</source>
        <translation>Il vous demande un don pour des gens dans le besoin.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/charity.toml"/>
        <source>Thieves use wars and floods to collect for themselves.</source>
        <translation>Les escrocs profitent des guerres et des inondations.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/charity.toml"/>
        <source>Real charities ask too. Give through the page you find yourself.</source>
        <translation>De vraies associations demandent aussi. Donnez par la page que vous trouvez vous-même.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/charity.toml"/>
        <source>Fake charity</source>
        <translation>Fausse association caritative</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/crypto.toml"/>
        <source>It speaks of your crypto wallet or coins, and wants something.</source>
        <translation>Il parle de votre portefeuille ou de vos cryptomonnaies, et veut quelque chose.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/crypto.toml"/>
        <source>Whoever gets your seed phrase or wallet link takes all the coins.</source>
        <translation>Qui a votre phrase ou lien de portefeuille prend toutes les pièces.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/crypto.toml"/>
        <source>A real exchange never asks for a seed phrase. Open its app yourself.</source>
        <translation>Une vraie plateforme ne demande jamais cette phrase. Ouvrez vous-même son application.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/crypto.toml"/>
        <source>Crypto wallet scam</source>
        <translation>Arnaque aux cryptomonnaies</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/delivery.toml"/>
        <source>It speaks of a parcel that is held up, and wants something from you.</source>
        <translation>Il parle d’un colis bloqué, et veut quelque chose de vous.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/delivery.toml"/>
        <source>Most people wait for some parcel. Thieves send this to thousands of numbers.</source>
        <translation>Presque tout le monde attend un colis. Les escrocs écrivent à des milliers de numéros.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/delivery.toml"/>
        <source>A real carrier may ask for a new delivery day. It shows your parcel number.</source>
        <translation>Un vrai transporteur peut proposer un autre jour. Il montre votre numéro de colis.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/delivery.toml"/>
        <source>Fake delivery notice</source>
        <translation>Faux avis de livraison</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/energy.toml"/>
        <source>It says power, gas or water will be cut off soon.</source>
        <translation>Il dit que le courant, le gaz ou l’eau sera bientôt coupé.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/energy.toml"/>
        <source>Real suppliers warn by letter, weeks before. The hurry is the trick.</source>
        <translation>Les vrais fournisseurs préviennent par lettre, des semaines avant. La hâte est la ruse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/energy.toml"/>
        <source>You may really owe a bill. Look at your last paper bill.</source>
        <translation>Vous devez peut-être une facture. Regardez votre dernière facture papier.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/energy.toml"/>
        <source>Fake power cut warning</source>
        <translation>Fausse menace de coupure</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/family_emergency.toml"/>
        <source>It says someone close to you is in trouble and needs money now.</source>
        <translation>Il dit qu’un proche a des ennuis et a besoin d’argent tout de suite.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/family_emergency.toml"/>
        <source>Shock makes people pay fast. Thieves can even copy a voice.</source>
        <translation>Le choc fait payer vite. Les escrocs savent même copier une voix.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/family_emergency.toml"/>
        <source>Someone may really need you. Call them on the number you know.</source>
        <translation>Quelqu’un a peut-être vraiment besoin de vous. Appelez au numéro que vous connaissez.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/family_emergency.toml"/>
        <source>Fake family emergency</source>
        <translation>Fausse urgence familiale</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/health.toml"/>
        <source>It speaks of health cards, tests or insurance, and wants something.</source>
        <translation>Il parle de carte santé, de tests ou d’assurance, et veut quelque chose.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/health.toml"/>
        <source>Thieves use the health office's name to get card details.</source>
        <translation>Les escrocs prennent le nom de l’assurance santé pour avoir votre carte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/health.toml"/>
        <source>A real clinic may send a reminder. It does not ask for card details.</source>
        <translation>Une vraie clinique peut envoyer un rappel. Elle ne demande pas votre carte bancaire.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/health.toml"/>
        <source>Fake health insurance notice</source>
        <translation>Faux avis d’assurance santé</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/hi_mum.toml"/>
        <source>It sounds like your child, writing from a new number.</source>
        <translation>On dirait votre enfant, qui écrit d’un nouveau numéro.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/hi_mum.toml"/>
        <source>Thieves play a child who lost a phone. Soon they ask for money.</source>
        <translation>Les escrocs jouent l’enfant qui a perdu son téléphone. Bientôt ils veulent de l’argent.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/hi_mum.toml"/>
        <source>Your child may really have a new phone. Ring the old number to check.</source>
        <translation>Votre enfant a peut-être un nouveau téléphone. Appelez l’ancien numéro pour vérifier.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/hi_mum.toml"/>
        <source>Fake child with a new number</source>
        <translation>Faux enfant avec un nouveau numéro</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/inheritance.toml"/>
        <source>A stranger offers you a large sum, a fund or a dead person's money.</source>
        <translation>Un inconnu vous offre une grosse somme, un fonds ou un héritage.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/inheritance.toml"/>
        <source>The fortune does not exist. Only the fees you pay are real.</source>
        <translation>Cette fortune n’existe pas. Seuls les frais que vous payez sont réels.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/inheritance.toml"/>
        <source>A real notary writes a letter and can be looked up.</source>
        <translation>Un vrai notaire écrit une lettre, et on peut le trouver.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/inheritance.toml"/>
        <source>Fake fortune or inheritance</source>
        <translation>Fausse fortune ou faux héritage</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/investment.toml"/>
        <source>It promises you big or sure profits.</source>
        <translation>Il promet des gains élevés ou sûrs.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/investment.toml"/>
        <source>Nobody can promise a profit. The gains you see are made up.</source>
        <translation>Personne ne peut promettre un gain. Ceux que vous voyez sont inventés.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/investment.toml"/>
        <source>A real adviser is listed with the state and speaks of risk.</source>
        <translation>Un vrai conseiller est inscrit auprès de l’État et parle des risques.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/investment.toml"/>
        <source>Investment scam</source>
        <translation>Arnaque au placement</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/invoice.toml"/>
        <source>It speaks of a bill or payment, and wants money or a file opened.</source>
        <translation>Il parle d’une facture, et veut de l’argent ou qu’on ouvre un fichier.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/invoice.toml"/>
        <source>Thieves send false bills, or bills with their own bank account.</source>
        <translation>Les escrocs envoient de fausses factures, ou avec leur propre compte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/invoice.toml"/>
        <source>A supplier you know sends bills too. Check by the number you already have.</source>
        <translation>Un fournisseur connu envoie aussi des factures. Vérifiez au numéro que vous avez déjà.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/invoice.toml"/>
        <source>Fake invoice or supplier request</source>
        <translation>Fausse facture ou faux fournisseur</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/is_this_you.toml"/>
        <source>It says there is a photo or video of you behind a link.</source>
        <translation>Il dit qu’une photo ou vidéo de vous est derrière un lien.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/is_this_you.toml"/>
        <source>The link steals your login, then writes to your friends.</source>
        <translation>Le lien vole votre accès, puis écrit à vos amis.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/is_this_you.toml"/>
        <source>A friend may send a real photo. Ask before you open it.</source>
        <translation>Un ami peut envoyer une vraie photo. Demandez avant de l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/is_this_you.toml"/>
        <source>Is this you? trick</source>
        <translation>Piège « C’est toi ? »</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/job.toml"/>
        <source>It offers easy work with high pay from a stranger.</source>
        <translation>Un inconnu propose un travail facile et bien payé.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/job.toml"/>
        <source>First you get small pay. Then you must pay in to get it back.</source>
        <translation>D’abord vous touchez un peu. Puis il faut payer pour le récupérer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/job.toml"/>
        <source>A real firm wants an interview, and never wants money from you.</source>
        <translation>Une vraie entreprise vous reçoit, et ne demande jamais d’argent.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/job.toml"/>
        <source>Fake job offer</source>
        <translation>Fausse offre d’emploi</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/loan.toml"/>
        <source>It offers an easy loan that you did not ask for.</source>
        <translation>Il propose un prêt facile que vous n’avez pas demandé.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/loan.toml"/>
        <source>They want a fee first or your data. The loan never comes.</source>
        <translation>Ils veulent des frais ou vos données. Le prêt n’arrive jamais.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/loan.toml"/>
        <source>A licensed bank checks your income and takes no fee before it pays.</source>
        <translation>Une banque agréée regarde vos revenus et ne prend rien d’avance.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/loan.toml"/>
        <source>Fake loan offer</source>
        <translation>Fausse offre de prêt</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/mailbox_full.toml"/>
        <source>It says your mailbox is full or mails are held back.</source>
        <translation>Il dit que votre boîte est pleine ou que des e-mails sont retenus.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/mailbox_full.toml"/>
        <source>The page behind the link takes your mail password.</source>
        <translation>La page derrière le lien prend le mot de passe de votre messagerie.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/mailbox_full.toml"/>
        <source>A real mail service shows this inside your mailbox.</source>
        <translation>Une vraie messagerie le montre dans votre boîte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/mailbox_full.toml"/>
        <source>Fake mailbox notice</source>
        <translation>Faux avis de messagerie</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/marketplace.toml"/>
        <source>It is about something for sale, with an odd way to pay.</source>
        <translation>Il s’agit d’une vente, avec une façon étrange de payer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/marketplace.toml"/>
        <source>Thieves send a link to get paid, or a courier that costs you first.</source>
        <translation>Les escrocs envoient un lien de paiement, ou un livreur à payer d’abord.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/marketplace.toml"/>
        <source>A real buyer pays in the app or in cash at the door.</source>
        <translation>Un vrai acheteur paie dans l’application ou en espèces sur place.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/marketplace.toml"/>
        <source>Fake buyer or seller</source>
        <translation>Faux acheteur ou vendeur</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/password_expiry.toml"/>
        <source>It says a password runs out, and wants you to act on it.</source>
        <translation>Il dit qu’un mot de passe expire, et veut vous faire agir.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/password_expiry.toml"/>
        <source>The page behind the link keeps the password you type.</source>
        <translation>La page derrière le lien garde le mot de passe tapé.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/password_expiry.toml"/>
        <source>A workplace may ask for a new password. Change it in the settings yourself.</source>
        <translation>Un employeur peut demander un nouveau mot de passe. Changez-le vous-même dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/password_expiry.toml"/>
        <source>Fake password notice</source>
        <translation>Faux avis de mot de passe</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/points.toml"/>
        <source>It says your points or credit will lapse soon.</source>
        <translation>Il dit que vos points ou crédits expirent bientôt.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/points.toml"/>
        <source>The shop behind the link wants your card, not your points.</source>
        <translation>La boutique derrière le lien veut votre carte, pas vos points.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/points.toml"/>
        <source>A real points card shows the balance in its own app.</source>
        <translation>Une vraie carte de fidélité montre le solde dans son application.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/points.toml"/>
        <source>Fake loyalty points</source>
        <translation>Faux points de fidélité</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/police.toml"/>
        <source>It says the police, a court or an office is after you.</source>
        <translation>Il dit que la police, un tribunal ou une administration vous poursuit.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/police.toml"/>
        <source>Real police do not ask for money or secrets by text or phone.</source>
        <translation>La vraie police ne demande ni argent ni secret par message ou téléphone.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/police.toml"/>
        <source>A court or office writes a letter. You can check it at the desk.</source>
        <translation>Un tribunal ou une administration écrit une lettre. Vous pouvez vérifier au guichet.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/police.toml"/>
        <source>Fake police or government call</source>
        <translation>Faux appel de la police ou d’une administration</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/prize.toml"/>
        <source>It says you won something or may claim a prize.</source>
        <translation>Il dit que vous avez gagné ou pouvez réclamer un prix.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/prize.toml"/>
        <source>Nobody wins a draw they never entered. The prize costs you money or data.</source>
        <translation>Personne ne gagne sans participer. Le prix vous coûte de l’argent ou des données.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/prize.toml"/>
        <source>A shop you buy from may run a real draw. It needs no payment from you.</source>
        <translation>Une boutique connue peut faire un vrai tirage. Elle ne demande aucun paiement.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/prize.toml"/>
        <source>Fake prize or lottery</source>
        <translation>Faux prix ou fausse loterie</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/recovery.toml"/>
        <source>It says it can get back money that you lost.</source>
        <translation>Il dit pouvoir récupérer l’argent que vous avez perdu.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/recovery.toml"/>
        <source>Thieves sell lists of people who lost money. The fee is lost too.</source>
        <translation>Les escrocs vendent des listes de victimes. Les frais sont perdus aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/recovery.toml"/>
        <source>The police and your bank never charge a fee for this.</source>
        <translation>La police et votre banque ne font jamais payer cela.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/recovery.toml"/>
        <source>Fake help to get money back</source>
        <translation>Fausse aide pour récupérer de l’argent</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/rental.toml"/>
        <source>It offers a home to rent, and wants money before you see it.</source>
        <translation>Il propose un logement, et veut de l’argent avant la visite.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/rental.toml"/>
        <source>Thieves copy photos of real homes. The owner abroad does not exist.</source>
        <translation>Les escrocs copient les photos de vrais logements. Le propriétaire à l’étranger n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/rental.toml"/>
        <source>A real owner lets you see the home before you pay.</source>
        <translation>Un vrai propriétaire vous laisse visiter avant de payer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/rental.toml"/>
        <source>Fake flat or holiday let</source>
        <translation>Fausse location</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/romance.toml"/>
        <source>It speaks of love or marriage, and leads to money or another chat.</source>
        <translation>Il parle d’amour ou de mariage, et mène à l’argent ou à une autre discussion.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/romance.toml"/>
        <source>Thieves write loving words for weeks. Then comes an emergency that costs money.</source>
        <translation>Les escrocs écrivent des mots doux pendant des semaines. Puis vient une urgence qui coûte cher.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/romance.toml"/>
        <source>A new love may live far away. It never needs your money before you meet.</source>
        <translation>Un nouvel amour peut vivre loin. Il ne demande jamais d’argent avant de se voir.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/romance.toml"/>
        <source>Romance scam</source>
        <translation>Arnaque aux sentiments</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/shared_document.toml"/>
        <source>It says a file waits for you to open or sign.</source>
        <translation>Il dit qu’un fichier attend d’être ouvert ou signé.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/shared_document.toml"/>
        <source>The page asks for your password first, and keeps it.</source>
        <translation>La page demande d’abord votre mot de passe, et le garde.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/shared_document.toml"/>
        <source>A person you know may share a file. Ask them before you open it.</source>
        <translation>Une connaissance peut partager un fichier. Demandez-lui avant de l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/shared_document.toml"/>
        <source>Fake shared file</source>
        <translation>Faux fichier partagé</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/sim.toml"/>
        <source>It says your SIM card or phone number will stop working.</source>
        <translation>Il dit que votre carte SIM ou votre numéro ne marchera plus.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/sim.toml"/>
        <source>With your line, thieves get the codes that your bank sends.</source>
        <translation>Avec votre ligne, les escrocs reçoivent les codes de votre banque.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/sim.toml"/>
        <source>A real phone company tells you in its app or shop.</source>
        <translation>Un vrai opérateur le dit dans son application ou sa boutique.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/sim.toml"/>
        <source>Fake phone line notice</source>
        <translation>Faux avis de votre opérateur</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/subscription.toml"/>
        <source>It says you paid for something you never ordered, and how to cancel.</source>
        <translation>Il dit que vous avez payé sans commander, et comment annuler.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/subscription.toml"/>
        <source>The trick is the call or link to cancel. There is no such order.</source>
        <translation>Le piège est l’appel ou le lien pour annuler. Cette commande n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/subscription.toml"/>
        <source>A real shop shows the order in your account. Look there, not here.</source>
        <translation>Une vraie boutique montre la commande dans votre compte. Regardez là-bas, pas ici.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/subscription.toml"/>
        <source>Fake renewal or subscription</source>
        <translation>Faux renouvellement ou abonnement</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tax.toml"/>
        <source>It speaks of tax money due or owed to you, and wants something.</source>
        <translation>Il parle d’impôts dus ou à recevoir, et veut quelque chose.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tax.toml"/>
        <source>Tax offices send letters. They do not ask for bank details by message.</source>
        <translation>Les impôts envoient des lettres. Ils ne demandent pas de compte par message.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tax.toml"/>
        <source>A tax office may say that a letter is waiting in your account.</source>
        <translation>Les impôts peuvent annoncer une lettre dans votre compte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tax.toml"/>
        <source>Fake tax message</source>
        <translation>Faux message des impôts</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tech_support.toml"/>
        <source>It says your computer or device is in danger and offers help.</source>
        <translation>Il dit que votre ordinateur est en danger et propose de l’aide.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tech_support.toml"/>
        <source>Large firms like Apple never call or text you about a virus.</source>
        <translation>De grandes firmes comme Apple n’appellent et n’écrivent jamais pour un virus.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tech_support.toml"/>
        <source>A helper you called yourself may ask to see your screen.</source>
        <translation>Un dépanneur que vous avez appelé peut demander à voir votre écran.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tech_support.toml"/>
        <source>Fake tech support</source>
        <translation>Faux dépannage informatique</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/ticket.toml"/>
        <source>It offers tickets, a trip or a visa, and wants money or papers.</source>
        <translation>Il propose des billets, un voyage ou un visa, et veut de l’argent ou des papiers.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/ticket.toml"/>
        <source>The tickets or visa do not exist, or they were stolen.</source>
        <translation>Les billets ou le visa n’existent pas, ou sont volés.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/ticket.toml"/>
        <source>A real seller is known and takes a card you can dispute.</source>
        <translation>Un vrai vendeur est connu et accepte une carte qui permet un recours.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/ticket.toml"/>
        <source>Fake tickets, visa or travel deal</source>
        <translation>Faux billets, visa ou voyage</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/toll.toml"/>
        <source>It speaks of an unpaid toll or fine, and pushes you to pay.</source>
        <translation>Il parle d’un péage ou d’une amende, et vous pousse à payer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/toll.toml"/>
        <source>Toll and parking offices send a letter. Thieves want your card details.</source>
        <translation>Ces services envoient une lettre. Les escrocs veulent votre carte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/toll.toml"/>
        <source>A real toll firm shows your plate and the place. You can check in your account.</source>
        <translation>Un vrai péage montre votre plaque et le lieu. Vérifiez dans votre compte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/toll.toml"/>
        <source>Fake toll or parking fine</source>
        <translation>Faux péage ou fausse amende</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/voicemail.toml"/>
        <source>It says a voice message waits behind a link or file.</source>
        <translation>Il dit qu’un message vocal attend derrière un lien ou fichier.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/voicemail.toml"/>
        <source>Phones play voice messages by themselves. No link is needed.</source>
        <translation>Le téléphone lit seul les messages vocaux. Aucun lien n’est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/voicemail.toml"/>
        <source>Some office phones mail a sound file. Ask your IT helper.</source>
        <translation>Certains téléphones de bureau envoient un son. Demandez à votre informaticien.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/voicemail.toml"/>
        <source>Fake voice message</source>
        <translation>Faux message vocal</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/wrong_number.toml"/>
        <source>It looks like a stranger who says they got the wrong number.</source>
        <translation>On dirait un inconnu qui dit s’être trompé de numéro.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/wrong_number.toml"/>
        <source>It is often the first step. A friendly chat turns into investing or love.</source>
        <translation>C’est souvent le premier pas. Une discussion aimable finit en placements ou en amour.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/wrong_number.toml"/>
        <source>People do mistype a number. A real one stops after your first reply.</source>
        <translation>Des gens se trompent de numéro. Ils s’arrêtent après votre réponse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/wrong_number.toml"/>
        <source>Wrong number opener</source>
        <translation>Piège du faux numéro</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/bank_change.toml"/>
        <source>It gives new bank details to pay to.</source>
        <translation>Il donne de nouvelles coordonnées bancaires pour payer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/bank_change.toml"/>
        <source>Thieves write in a firm's name so that you pay them.</source>
        <translation>Les escrocs écrivent au nom d’une entreprise pour être payés.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/bank_change.toml"/>
        <source>Firms do change banks. Call a number you already had, before you pay.</source>
        <translation>Une entreprise peut changer de banque. Appelez un numéro déjà connu avant de payer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/call_number.toml"/>
        <source>It asks you to call a number in the message.</source>
        <translation>Il vous demande d’appeler un numéro du message.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/call_number.toml"/>
        <source>The number may lead straight to the scammer.</source>
        <translation>Ce numéro peut mener tout droit à l’escroc.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/call_number.toml"/>
        <source>A real firm lists its number on its own site, card or bill.</source>
        <translation>Une vraie entreprise donne son numéro sur son site, sa carte ou sa facture.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/cancel_renewal.toml"/>
        <source>It says you were charged, and how to cancel.</source>
        <translation>Il dit qu’on vous a débité, et comment annuler.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/cancel_renewal.toml"/>
        <source>There is often no charge. They want you to call or click in fear.</source>
        <translation>Souvent, il n’y a aucun débit. On veut vous faire réagir par peur.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/cancel_renewal.toml"/>
        <source>A real renewal shows in your own account. Look there.</source>
        <translation>Un vrai renouvellement se voit dans votre compte. Regardez-y.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/card.toml"/>
        <source>It asks for your card or bank login details.</source>
        <translation>Il demande votre carte ou vos codes de banque.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/card.toml"/>
        <source>With these details someone can spend your money.</source>
        <translation>Avec ces données, quelqu’un peut dépenser votre argent.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/card.toml"/>
        <source>A real shop asks on its own pay page, after you chose to buy.</source>
        <translation>Une vraie boutique demande sur sa page de paiement, après votre achat.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/claim.toml"/>
        <source>It tells you to collect a prize, refund or money.</source>
        <translation>Il vous dit de réclamer un prix, un remboursement ou de l’argent.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/claim.toml"/>
        <source>The gift is the bait. Next comes a form or a fee.</source>
        <translation>Le cadeau est l’appât. Puis viennent un formulaire ou des frais.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/claim.toml"/>
        <source>A refund you are due shows in your own account.</source>
        <translation>Un vrai remboursement se voit dans votre compte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/click.toml"/>
        <source>It wants you to open a link.</source>
        <translation>Il veut vous faire ouvrir un lien.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/click.toml"/>
        <source>The link may lead to a copy of a real site.</source>
        <translation>Le lien peut mener à la copie d’un vrai site.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/click.toml"/>
        <source>Many honest messages hold links too. Type the address yourself to be safe.</source>
        <translation>Beaucoup de messages honnêtes ont aussi des liens. Le mieux est de taper l’adresse vous-même.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/code.toml"/>
        <source>It asks for a code that was sent to you.</source>
        <translation>Il demande un code qui vous a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/code.toml"/>
        <source>A code opens your account. Whoever has it is you.</source>
        <translation>Un code ouvre votre compte. Qui l’a se fait passer pour vous.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/code.toml"/>
        <source>A real service gives you a box for the code. It never asks you to pass it on.</source>
        <translation>Un vrai service a une case pour le code. Il ne demande jamais de le transmettre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/confirm_address.toml"/>
        <source>It asks for your address to bring you a parcel.</source>
        <translation>Il demande votre adresse pour livrer un colis.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/confirm_address.toml"/>
        <source>The form goes on to ask for your card.</source>
        <translation>Ensuite, le formulaire demande votre carte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/confirm_address.toml"/>
        <source>A carrier has the address on the parcel. Look up the number on its own site.</source>
        <translation>Le transporteur a l’adresse sur le colis. Cherchez le numéro sur son site.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/crypto.toml"/>
        <source>It wants a payment in crypto money, or your wallet's secret words.</source>
        <translation>Il veut un paiement en cryptomonnaie, ou vos mots secrets.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/crypto.toml"/>
        <source>Crypto money cannot be called back. Secret words open the whole wallet.</source>
        <translation>Une cryptomonnaie ne se rappelle pas. Les mots secrets ouvrent tout le portefeuille.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/crypto.toml"/>
        <source>Friends may talk about crypto. Nobody honest needs your secret words.</source>
        <translation>Des amis peuvent parler de cryptomonnaie. Personne d’honnête n’a besoin de vos mots secrets.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/deposit.toml"/>
        <source>It asks for a deposit or money up front.</source>
        <translation>Il demande un acompte ou de l’argent d’avance.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/deposit.toml"/>
        <source>Money paid ahead to a stranger seldom comes back.</source>
        <translation>L’argent avancé à un inconnu revient rarement.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/deposit.toml"/>
        <source>Deposits are normal, after you saw the flat or signed with a firm you checked.</source>
        <translation>Un acompte est normal après la visite, ou avec une entreprise vérifiée.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/gift_card.toml"/>
        <source>It wants you to buy gift cards or pay with them.</source>
        <translation>Il veut vous faire acheter des cartes cadeaux, ou payer avec.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/gift_card.toml"/>
        <source>Gift cards are like cash. Once the code is sent, the money is gone.</source>
        <translation>Une carte cadeau, c’est comme du liquide. Le code envoyé, l’argent est parti.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/gift_card.toml"/>
        <source>No office, bank or boss takes gift cards as payment.</source>
        <translation>Aucune administration, banque ou patron ne prend de cartes cadeaux.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/id_papers.toml"/>
        <source>It asks for your ID, tax number or a photo of you with your ID.</source>
        <translation>Il demande vos papiers, votre numéro fiscal ou une photo avec vos papiers.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/id_papers.toml"/>
        <source>With these papers someone can borrow or open accounts in your name.</source>
        <translation>Avec ces papiers, quelqu’un peut emprunter ou ouvrir des comptes à votre nom.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/id_papers.toml"/>
        <source>A bank may check your ID. It does so in its own app or branch.</source>
        <translation>Une banque peut vérifier vos papiers. Elle le fait dans son application ou en agence.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/install_app.toml"/>
        <source>It wants you to install an app or a file.</source>
        <translation>Il veut vous faire installer une application ou un fichier.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/install_app.toml"/>
        <source>An app from a message can read your codes and your bank.</source>
        <translation>Une application reçue par message peut lire vos codes et votre banque.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/install_app.toml"/>
        <source>Real apps are found in the app store, by their name.</source>
        <translation>Les vraies applications sont dans la boutique officielle, sous leur nom.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/invest.toml"/>
        <source>It wants you to put in money and promises more back.</source>
        <translation>Il veut que vous placiez de l’argent et promet davantage.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/invest.toml"/>
        <source>The gains on the screen are made up. Paying out never works.</source>
        <translation>Les gains à l’écran sont inventés. On ne peut jamais les retirer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/invest.toml"/>
        <source>A real adviser is on an official list. They take time and never promise gains.</source>
        <translation>Un vrai conseiller est sur une liste officielle. Il prend son temps et ne promet rien.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/join_group.toml"/>
        <source>It invites you into a group about shares, coins or paid tasks.</source>
        <translation>Il vous invite dans un groupe sur des actions, des cryptos ou des tâches payées.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/join_group.toml"/>
        <source>Most others in the group play a part, to win your trust.</source>
        <translation>Presque tous dans le groupe jouent un rôle, pour gagner votre confiance.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/join_group.toml"/>
        <source>Clubs have groups too. One that promises money is another thing.</source>
        <translation>Les clubs ont aussi des groupes. Un groupe qui promet de l’argent, c’est autre chose.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/keep_talking.toml"/>
        <source>A stranger wants to get to know you.</source>
        <translation>Un inconnu veut faire votre connaissance.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/keep_talking.toml"/>
        <source>A friendly chat is often the first step. Talk of money may come weeks later.</source>
        <translation>Une conversation amicale est souvent le premier pas. L’argent vient parfois des semaines plus tard.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/keep_talking.toml"/>
        <source>People who dial wrong say sorry and stop.</source>
        <translation>Qui s’est trompé de numéro s’excuse et s’arrête.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/login.toml"/>
        <source>It asks you to sign in or prove who you are.</source>
        <translation>Il vous demande de vous connecter ou de prouver votre identité.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/login.toml"/>
        <source>A false page keeps the name and password you type there.</source>
        <translation>Une fausse page garde le nom et le mot de passe tapés.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/login.toml"/>
        <source>Real services ask for this too. Open the site yourself to see if it's true.</source>
        <translation>De vrais services le demandent aussi. Ouvrez vous-même le site pour voir.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/money_help.toml"/>
        <source>It asks you for money as help.</source>
        <translation>Il vous demande de l’argent pour aider.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/money_help.toml"/>
        <source>People in need are invented to touch you.</source>
        <translation>On invente des gens dans le besoin pour vous toucher.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/money_help.toml"/>
        <source>If it could be true, call the person on the number you already have.</source>
        <translation>Si cela peut être vrai, appelez la personne au numéro que vous avez déjà.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/move_app.toml"/>
        <source>It moves you to another place, like WhatsApp or a new number.</source>
        <translation>Il vous amène ailleurs, comme sur WhatsApp ou un nouveau numéro.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/move_app.toml"/>
        <source>There the first site cannot protect you or warn you.</source>
        <translation>Là-bas, le premier site ne peut plus vous protéger.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/move_app.toml"/>
        <source>Friends switch apps too. Be careful when you don't know the person.</source>
        <translation>Des amis changent aussi d’application. Prudence si vous ne connaissez pas la personne.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/open_file.toml"/>
        <source>It wants you to open a file that came along.</source>
        <translation>Il veut vous faire ouvrir un fichier joint.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/open_file.toml"/>
        <source>A file can hold a false sign-in page, or a harmful program.</source>
        <translation>Un fichier peut cacher une fausse page de connexion ou un programme nuisible.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/open_file.toml"/>
        <source>Open it only if you waited for it from this person.</source>
        <translation>Ouvrez-le seulement si vous l’attendiez de cette personne.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/pass_on_money.toml"/>
        <source>It wants you to take in money and pass it on.</source>
        <translation>On vous demande de recevoir de l’argent et de le transmettre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/pass_on_money.toml"/>
        <source>The money is stolen. Whoever passes it on must pay it back.</source>
        <translation>Cet argent est volé. Qui le transmet doit le rembourser.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/pass_on_money.toml"/>
        <source>A real firm uses its own account. It never needs yours.</source>
        <translation>Une vraie entreprise utilise son propre compte. Elle n’a jamais besoin du vôtre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/password.toml"/>
        <source>It asks for your password.</source>
        <translation>Il demande votre mot de passe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/password.toml"/>
        <source>Nobody who is honest needs to know your password.</source>
        <translation>Personne d’honnête n’a besoin de votre mot de passe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/password.toml"/>
        <source>A real reset page lets you pick a new one. It never wants the old one by message.</source>
        <translation>Une vraie page vous laisse en choisir un nouveau. Elle ne demande jamais l’ancien par message.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/payment_app.toml"/>
        <source>It asks for money through a payment app.</source>
        <translation>Il demande de l’argent par une application de paiement.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/payment_app.toml"/>
        <source>Such payments reach a stranger at once and rarely come back.</source>
        <translation>Ces paiements arrivent aussitôt chez un inconnu et reviennent rarement.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/payment_app.toml"/>
        <source>Friends do this too. Ask them by voice first.</source>
        <translation>Des amis le font aussi. Demandez-leur d’abord de vive voix.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/personal_details.toml"/>
        <source>It asks for your name, address or date of birth.</source>
        <translation>Il demande votre nom, adresse ou date de naissance.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/personal_details.toml"/>
        <source>Such details help someone act as you.</source>
        <translation>Ces données aident quelqu’un à se faire passer pour vous.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/personal_details.toml"/>
        <source>A form you went to yourself may ask for them.</source>
        <translation>Un formulaire que vous avez ouvert vous-même peut les demander.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/remote_access.toml"/>
        <source>It wants to see or control your device.</source>
        <translation>Il veut voir ou contrôler votre appareil.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/remote_access.toml"/>
        <source>With such an app a stranger can move your money while you watch.</source>
        <translation>Avec une telle application, un inconnu peut déplacer votre argent sous vos yeux.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/remote_access.toml"/>
        <source>Real support works this way only when you called them first.</source>
        <translation>Une vraie aide fait cela seulement si vous avez appelé d’abord.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/reply.toml"/>
        <source>It asks you to write back.</source>
        <translation>Il vous demande de répondre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/reply.toml"/>
        <source>An answer shows them that a person reads here.</source>
        <translation>Une réponse leur montre qu’une personne lit ici.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/reply.toml"/>
        <source>Clubs and shops ask for answers too. Do you know the sender?</source>
        <translation>Clubs et boutiques demandent aussi une réponse. Connaissez-vous l’expéditeur ?</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/scan_qr.toml"/>
        <source>It asks you to scan a square code with your phone.</source>
        <translation>Il vous demande de scanner un code carré avec votre téléphone.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/scan_qr.toml"/>
        <source>The square is a link you cannot read. It may lead to a false page.</source>
        <translation>Le carré est un lien illisible. Il peut mener à une fausse page.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/scan_qr.toml"/>
        <source>Menus and tickets use such codes. A code in a warning or bill is another thing.</source>
        <translation>Menus et billets utilisent ces codes. Dans une alerte ou une facture, c’est autre chose.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/send_cash.toml"/>
        <source>It wants cash or a bank card handed over or sent by post.</source>
        <translation>Il veut de l’argent liquide ou une carte, remis ou envoyés.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/send_cash.toml"/>
        <source>Police and banks never collect cash or cards at your door.</source>
        <translation>La police et les banques ne prennent jamais argent ou carte chez vous.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/send_cash.toml"/>
        <source>No honest office does this.</source>
        <translation>Aucune administration honnête ne fait cela.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/small_fee.toml"/>
        <source>It asks for a fee before you get something.</source>
        <translation>Il demande des frais avant de vous donner quelque chose.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/small_fee.toml"/>
        <source>The small sum is a bait. They want your card, or ask for more.</source>
        <translation>La petite somme est un appât. Ils veulent votre carte, ou davantage.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/small_fee.toml"/>
        <source>Real customs fees exist. Look them up with the parcel number on the carrier's own site.</source>
        <translation>De vrais frais de douane existent. Cherchez-les avec le numéro de colis chez le transporteur.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/update_details.toml"/>
        <source>It asks you to update your details or your payment card.</source>
        <translation>Il vous demande de mettre à jour vos données ou votre carte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/update_details.toml"/>
        <source>The page behind it keeps what you type.</source>
        <translation>La page derrière garde ce que vous tapez.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/update_details.toml"/>
        <source>If it's true, you will see the same note in your account.</source>
        <translation>Si c’est vrai, vous verrez le même avis dans votre compte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/wire.toml"/>
        <source>It asks you to send money to an account or a person.</source>
        <translation>Il vous demande d’envoyer de l’argent à un compte ou à une personne.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/wire.toml"/>
        <source>A bank transfer is hard to get back.</source>
        <translation>Un virement est dur à récupérer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/wire.toml"/>
        <source>An invoice you expect may say so too. Check the number by phone.</source>
        <translation>Une facture attendue peut le dire aussi. Vérifiez le numéro par téléphone.</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message>
        <location filename="../../app/core/habit_words.py"/>
        <source>It never asks for: {things}.</source>
        <translation>Il n’est jamais demandé : {things}.</translation>
    </message>
    <message>
        <location filename="../../app/core/habit_words.py"/>
        <source>It does send this, and thieves copy it: {notices}</source>
        <translation>Elle envoie vraiment cela, et les voleurs le copient : {notices}</translation>
    </message>
    <message>
        <location filename="../../app/core/habit_words.py"/>
        <source>Its texts come from: {names}. Thieves can use that name too.</source>
        <translation>Ses SMS viennent de : {names}. Les voleurs peuvent aussi prendre ce nom.</translation>
    </message>
</context>
</TS>
