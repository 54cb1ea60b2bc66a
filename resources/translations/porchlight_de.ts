<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>A token is a part of a word. Services count what they read and write in them.</source>
        <translation>Ein Token ist ein Stück eines Wortes. Dienste zählen darin, was sie lesen und schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Your limit is {limit} a day.</source>
        <translation>Ihre Grenze liegt bei {limit} am Tag.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>There is no limit here.</source>
        <translation>Hier gibt es keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>The service did not say what is left.</source>
        <translation>Der Dienst hat nicht gesagt, was übrig ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>What you may use</source>
        <translation>Was Sie nutzen dürfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Access: {level}</source>
        <translation>Zugang: {level}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Fewer a day</source>
        <translation>Weniger am Tag</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>More a day</source>
        <translation>Mehr am Tag</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Asked today</source>
        <translation>Heute gefragt</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Ask this one</source>
        <translation>Diesen fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Your limit and what you spend</source>
        <translation>Ihre Grenze und was Sie ausgeben</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Please type a number, such as 2.50.</source>
        <translation>Bitte tippen Sie eine Zahl, zum Beispiel 2,50.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Also set up</source>
        <translation>Auch eingerichtet</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Dear [NAME_1], your account [IBAN_1] is locked. Call [PHONE_1].</source>
        <translation>Guten Tag, [NAME_1], Ihr Konto [IBAN_1] ist gesperrt. Rufen Sie [PHONE_1] an.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Names, numbers and accounts are taken out. You see the exact text first.</source>
        <translation>Namen, Nummern und Konten werden entfernt. Sie sehen vorher den genauen Text.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Pause everything online</source>
        <translation>Alles Online anhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>One switch. Checks go on, on this computer.</source>
        <translation>Ein Schalter. Geprüft wird weiter, auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Try it now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>See what left this computer</source>
        <translation>Sehen, was diesen Computer verlassen hat</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Online help</source>
        <translation>Hilfe aus dem Internet</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>A larger model can take a second look. This computer always checks first.</source>
        <translation>Ein größeres Modell kann ein zweites Mal hinsehen. Dieser Computer prüft immer zuerst.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Before anything is sent</source>
        <translation>Bevor etwas gesendet wird</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Set up online help</source>
        <translation>Hilfe aus dem Internet einrichten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>answered in about %n seconds</source>
        <translation>
            <numerusform>antwortete nach etwa %n Sekunde</numerusform>
            <numerusform>antwortete nach etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>{host} · model {model}</source>
        <translation>{host} · Modell {model}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Model {model}: not sure before a call</source>
        <translation>Modell {model}: vor einem Anruf nicht sicher</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>You may also use: {models}, and %n more.</source>
        <translation>
            <numerusform>Sie dürfen auch nutzen: {models} und %n weiteres.</numerusform>
            <numerusform>Sie dürfen auch nutzen: {models} und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again on {day}.</source>
        <translation>Es beginnt wieder am {day}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>This month: {count} requests, {read} tokens read, {written} written.</source>
        <translation>In diesem Monat: Anfragen {count}, Tokens gelesen {read}, geschrieben {written}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Cost this month: about {amount}.</source>
        <translation>Kosten in diesem Monat: etwa {amount}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Last call: {when}</source>
        <translation>Letzter Anruf: {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Try it now. The call holds nothing of yours.</source>
        <translation>Versuchen Sie es jetzt. Der Anruf enthält nichts von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Look if this computer is online. Then try it now.</source>
        <translation>Sehen Sie nach, ob dieser Computer im Internet ist. Versuchen Sie es dann.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>You need to do nothing. Try again later.</source>
        <translation>Sie müssen nichts tun. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Make a new key at the service. Then enter it under Change.</source>
        <translation>Machen Sie beim Dienst einen neuen Schlüssel. Geben Sie ihn dann unter Ändern ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Ask who runs your gateway for a new code.</source>
        <translation>Bitten Sie die Person, die Ihr Gateway betreibt, um einen neuen Code.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Add money at the service, or wait for its next month.</source>
        <translation>Laden Sie beim Dienst Geld auf, oder warten Sie auf seinen nächsten Monat.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Ask who runs your gateway for more, or wait until it starts again.</source>
        <translation>Bitten Sie die Person, die Ihr Gateway betreibt, um mehr, oder warten Sie, bis es wieder beginnt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Choose a new model under Change.</source>
        <translation>Wählen Sie unter Ändern ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Ask who runs your gateway which model you may use.</source>
        <translation>Fragen Sie die Person, die Ihr Gateway betreibt, welches Modell Sie nutzen dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Look at the address under Change.</source>
        <translation>Sehen Sie unter Ändern nach der Adresse.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Unlock the password store of this computer. Then try it now.</source>
        <translation>Öffnen Sie den Passwortspeicher dieses Computers. Versuchen Sie es dann.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Make some room on the disk. Then try it now.</source>
        <translation>Machen Sie auf der Festplatte Platz. Versuchen Sie es dann.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Turn off the pause below to use it again.</source>
        <translation>Beenden Sie unten die Pause, um ihn wieder zu nutzen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Wait for the next day, or raise your limit below.</source>
        <translation>Warten Sie bis morgen, oder erhöhen Sie unten Ihre Grenze.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Nothing you do here helps. This computer goes on checking.</source>
        <translation>Hier können Sie nichts tun. Dieser Computer prüft weiter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>answered in about a second</source>
        <translation>antwortete nach etwa einer Sekunde</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Model {model} was taken away. The service no longer lists it.</source>
        <translation>Modell {model} wurde weggenommen. Der Dienst führt es nicht mehr auf.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Model {model}: not open to you now</source>
        <translation>Modell {model}: für Sie gerade nicht frei</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Model {model}: open to you</source>
        <translation>Modell {model}: für Sie frei</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>You may also use: {models}.</source>
        <translation>Sie dürfen auch nutzen: {models}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again in a minute.</source>
        <translation>Es beginnt wieder in einer Minute.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again in %n minutes.</source>
        <translation>
            <numerusform>Es beginnt wieder in %n Minute.</numerusform>
            <numerusform>Es beginnt wieder in %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again today at {time}.</source>
        <translation>Es beginnt wieder heute um {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again tomorrow at {time}.</source>
        <translation>Es beginnt wieder morgen um {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>The list of what left could not be read.</source>
        <translation>Die Liste dessen, was gesendet wurde, war nicht zu lesen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>This month: {count} requests.</source>
        <translation>Anfragen in diesem Monat: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Cost this month: unknown. Type the prices of your service below.</source>
        <translation>Kosten in diesem Monat: unbekannt. Tippen Sie unten die Preise Ihres Dienstes ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Cost this month: less than {amount}.</source>
        <translation>Kosten in diesem Monat: weniger als {amount}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Cost this month: at least {amount}. Some answers gave no count.</source>
        <translation>Kosten in diesem Monat: mindestens {amount}. Einige Antworten nannten keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your own server</source>
        <translation>Ihr eigener Server</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your own key</source>
        <translation>Ihr eigener Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your group's gateway</source>
        <translation>Das Gateway Ihrer Gruppe</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Trusted access</source>
        <translation>Vertrauter Zugang</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Nobody is asked. All checks are made here, and they work without it.</source>
        <translation>Niemand wird gefragt. Alles wird hier geprüft, und es geht auch ohne diese Hilfe.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>A model of your own is asked. It needs no key.</source>
        <translation>Gefragt wird ein eigenes Modell. Es braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>The service knows you by your own key. You pay it yourself.</source>
        <translation>Der Dienst kennt Sie an Ihrem eigenen Schlüssel. Sie bezahlen ihn selbst.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your family or firm pays, and says what you may ask.</source>
        <translation>Ihre Familie oder Firma bezahlt und sagt, was Sie fragen dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>The service says that your key may do more than others.</source>
        <translation>Der Dienst sagt, dass Ihr Schlüssel mehr darf als andere.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>You paused everything online. Checks go on, on this computer.</source>
        <translation>Sie haben alles Online angehalten. Geprüft wird weiter, auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your own limit for today is reached. Checks go on, on this computer.</source>
        <translation>Ihre eigene Grenze für heute ist erreicht. Geprüft wird weiter, auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your limit is reached</source>
        <translation>Ihre Grenze ist erreicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Working</source>
        <translation>Es geht</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Not just now</source>
        <translation>Gerade nicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Needs you</source>
        <translation>Sie sind gefragt</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Requests left</source>
        <translation>Übrige Anfragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Tokens left</source>
        <translation>Übrige Tokens</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Money used there</source>
        <translation>Dort verbrauchtes Geld</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Checking several things</source>
        <translation>Mehreres wird geprüft</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Check something else</source>
        <translation>Etwas anderes prüfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Answers, the worst first</source>
        <translation>Antworten, die schlimmsten zuerst</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Press Enter to open one.</source>
        <translation>Mit der Eingabetaste öffnen Sie eine.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Emails and texts (*.eml *.txt *.html *.htm *.mbox *.mht);;All files (*)</source>
        <translation>E-Mails und Texte (*.eml *.txt *.html *.htm *.mbox *.mht);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>What would you like me to look at?</source>
        <translation>Was soll ich mir ansehen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Paste an email, a text message or a link. Or drop a file here.</source>
        <translation>Fügen Sie eine E-Mail, eine Nachricht oder einen Link ein. Oder ziehen Sie eine Datei hierher.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Checked on this computer. Nothing is sent out.</source>
        <translation>Geprüft auf diesem Computer. Nichts wird verschickt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Not sure what to do?</source>
        <translation>Nicht sicher, was zu tun ist?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Someone is on the phone with me</source>
        <translation>Ich habe gerade jemanden am Telefon</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>I already clicked or paid</source>
        <translation>Ich habe schon geklickt oder bezahlt</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Press to say what it really is.</source>
        <translation>Drücken Sie, um zu sagen, was es wirklich ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Find out by itself</source>
        <translation>Selbst herausfinden</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Looks like: {what}</source>
        <translation>Sieht aus wie: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A long text, {size}</source>
        <translation>Ein langer Text, {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Checked {done}.</source>
        <translation>Geprüft: {done}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>About {minutes} min left.</source>
        <translation>Noch etwa {minutes} Min.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>You said: {what}</source>
        <translation>Sie sagten: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A file: {name}, {size}</source>
        <translation>Eine Datei: {name}, {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Done. {done} checked. The worst come first.</source>
        <translation>Fertig. Geprüft: {done}. Das Schlimmste steht oben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Checked {done} of {total}.</source>
        <translation>Geprüft: {done} von {total}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Less than a minute left.</source>
        <translation>Noch weniger als eine Minute.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A text message</source>
        <translation>Eine Textnachricht</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>An email file</source>
        <translation>Eine E-Mail-Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>An email, copied from its window</source>
        <translation>Eine E-Mail, aus ihrem Fenster kopiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A chat</source>
        <translation>Ein Chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A link</source>
        <translation>Ein Link</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A phone number</source>
        <translation>Eine Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>An email address</source>
        <translation>Eine E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Nothing to read</source>
        <translation>Nichts zu lesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Opening the file …</source>
        <translation>Die Datei wird geöffnet …</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>One moment. Porchlight is still getting ready.</source>
        <translation>Einen Moment. Porchlight macht sich noch bereit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Looking at it …</source>
        <translation>Ich sehe es mir an …</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>There is nothing here yet. Paste the message, or open a file.</source>
        <translation>Hier ist noch nichts. Fügen Sie die Nachricht ein, oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>There is nothing to paste. Copy the message first, then press Paste.</source>
        <translation>Es gibt nichts einzufügen. Kopieren Sie zuerst die Nachricht. Drücken Sie dann Einfügen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>This file could not be read. Copy its words and paste them here.</source>
        <translation>Diese Datei ließ sich nicht lesen. Kopieren Sie den Text und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>There is nothing in there that I can check.</source>
        <translation>Darin ist nichts, was ich prüfen kann.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A part of Porchlight is missing. Please install it again.</source>
        <translation>Ein Teil von Porchlight fehlt. Bitte installieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>This could not be checked. Please try a smaller part of it.</source>
        <translation>Das ließ sich nicht prüfen. Bitte versuchen Sie es mit einem kleineren Teil.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Stopped. Nothing was lost.</source>
        <translation>Angehalten. Nichts ging verloren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Stopped after {done}.</source>
        <translation>Angehalten nach {done}.</translation>
    </message>
</context>
<context>
    <name>Departures</name>
    <message>
        <location filename="../../app/ui/pages/departures/rows.py"/>
        <source>What left this computer</source>
        <translation>Was diesen Computer verlassen hat</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/rows.py"/>
        <source>All about the marked one stands below.</source>
        <translation>Alles zum gewählten Eintrag steht darunter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Save what left this computer</source>
        <translation>Speichern, was diesen Computer verlassen hat</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Check the list</source>
        <translation>Die Liste prüfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Save all to a file…</source>
        <translation>Alle in einer Datei speichern …</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Back to online help</source>
        <translation>Zurück zur Hilfe aus dem Internet</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Each time a service is asked, it is written down here first.</source>
        <translation>Jedes Mal, wenn ein Dienst gefragt wird, steht es vorher hier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Nothing has left this computer.</source>
        <translation>Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>All your checks were made here, on this computer.</source>
        <translation>Alles wurde hier geprüft, auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>All about the marked one</source>
        <translation>Alles zum gewählten Eintrag</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>{purpose}. {when}. {host}. {outcome}</source>
        <translation>{purpose}. {when}. {host}. {outcome}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>This list is kept only until you close Porchlight.</source>
        <translation>Diese Liste bleibt nur, bis Sie Porchlight schließen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Entry {number} was changed. The last good one: {when}.</source>
        <translation>Eintrag {number} wurde geändert. Der letzte gute: {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>No end was written down. It may be under way.</source>
        <translation>Es wurde kein Ende notiert. Vielleicht läuft es noch.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>It ended in a way that this version does not know.</source>
        <translation>Es endete auf eine Art, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>nothing private was found</source>
        <translation>nichts Privates gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>This list is kept on this computer, locked like your past checks.</source>
        <translation>Diese Liste bleibt auf diesem Computer, verschlossen wie Ihre früheren Prüfungen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The first entry is not what was written. Somebody or a fault changed it.</source>
        <translation>Der erste Eintrag ist nicht, was notiert wurde. Jemand oder ein Fehler hat ihn geändert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Entry {number} is missing. The last good one: {when}.</source>
        <translation>Eintrag {number} fehlt. Der letzte gute: {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>email addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>card numbers</source>
        <translation>Kartennummern</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>bank accounts</source>
        <translation>Bankkonten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>ID numbers</source>
        <translation>Ausweisnummern</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>passports and IDs</source>
        <translation>Pässe und Ausweise</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>birth dates</source>
        <translation>Geburtsdaten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>street addresses</source>
        <translation>Anschriften</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>codes and passwords</source>
        <translation>Codes und Passwörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>marks in links</source>
        <translation>Kennungen in Links</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Second look</source>
        <translation>Zweiter Blick</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>First call to try it</source>
        <translation>Erster Anruf zum Versuch</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Which models you may use</source>
        <translation>Welche Modelle Sie nutzen dürfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Who asked</source>
        <translation>Wer gefragt hat</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Taken out first</source>
        <translation>Vorher entfernt</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>One entry was saved as {name}.</source>
        <translation>Ein Eintrag wurde als {name} gespeichert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>%n entries were saved as {name}.</source>
        <translation>
            <numerusform>%n Eintrag wurde als {name} gespeichert.</numerusform>
            <numerusform>%n Einträge wurden als {name} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The list could not be read. Close Porchlight and open it again.</source>
        <translation>Die Liste war nicht zu lesen. Schließen Sie Porchlight und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The list is whole. Every entry stands as written.</source>
        <translation>Die Liste ist vollständig. Jeder Eintrag steht so, wie er notiert wurde.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The first entry is missing. Somebody or a fault took it away.</source>
        <translation>Der erste Eintrag fehlt. Jemand oder ein Fehler hat ihn entfernt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The disk is full. No file was saved.</source>
        <translation>Die Festplatte ist voll. Es wurde keine Datei gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Something else is using the file. Please try once more.</source>
        <translation>Etwas anderes benutzt die Datei. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The list has a fault. Please close Porchlight and open it again.</source>
        <translation>Die Liste hat einen Fehler. Bitte schließen Sie Porchlight und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The file could not be saved there. Try another folder.</source>
        <translation>Die Datei ließ sich dort nicht speichern. Versuchen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../../app/ui/widgets/choice.py"/>
        <source>Open. Press to hide it.</source>
        <translation>Offen. Drücken Sie, um es zu schließen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/choice.py"/>
        <source>Closed. Press to show more.</source>
        <translation>Geschlossen. Drücken Sie, um mehr zu zeigen.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Step {step} of {steps}. {title}</source>
        <translation>Schritt {step} von {steps}. {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>You can change this at any time. No account is needed.</source>
        <translation>Sie können das jederzeit ändern. Sie brauchen kein Konto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Pick the size that is easy on your eyes.</source>
        <translation>Wählen Sie die Größe, die Ihren Augen guttut.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Text size, now {number} %</source>
        <translation>Schriftgröße, jetzt {number} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It takes a second look, like a light at the door.</source>
        <translation>Es sieht ein zweites Mal hin, wie ein Licht an der Haustür.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Then dates look right to you. It stays on this computer.</source>
        <translation>So stehen Daten da, wie Sie sie kennen. Das bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Who is Porchlight for?</source>
        <translation>Für wen ist Porchlight?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>How large should the words be?</source>
        <translation>Wie groß sollen die Wörter sein?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>What Porchlight does, and never does</source>
        <translation>Was Porchlight tut und niemals tut</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It looks at the words, the sender and the links.</source>
        <translation>Es sieht sich Wörter, Absender und Links an.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It says what it saw, and what to do now.</source>
        <translation>Es sagt, was es sah und was zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It works here. Nothing leaves this computer.</source>
        <translation>Es arbeitet hier. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It never clicks a link or opens a file in a mail.</source>
        <translation>Es klickt nie auf einen Link und öffnet keine Datei aus einer E-Mail.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It never calls a thing “safe”. It can miss a scam.</source>
        <translation>Es nennt nie etwas „sicher“. Es kann Betrug übersehen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It never asks for your money, card or password.</source>
        <translation>Es fragt nie nach Geld, Karte oder Passwort.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Where do you live?</source>
        <translation>Wo leben Sie?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It does</source>
        <translation>Es tut</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It never does</source>
        <translation>Es tut nie</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>I check what looks odd to me</source>
        <translation>Ich prüfe, was mir komisch vorkommt</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Somebody I help</source>
        <translation>Für jemanden, dem ich helfe</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Larger words and a slower voice</source>
        <translation>Größere Schrift und langsamere Stimme</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>My family</source>
        <translation>Für meine Familie</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>One place where all of us can ask</source>
        <translation>Ein Ort, an dem alle fragen können</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>My business</source>
        <translation>Für mein Geschäft</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Past checks are kept for good</source>
        <translation>Frühere Prüfungen bleiben für immer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>This is how it looks</source>
        <translation>So sieht es aus</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>“Your parcel is on hold. Pay $1.99 within 12 hours.”</source>
        <translation>„Ihr Paket liegt fest. Zahlen Sie 1,99 € in 12 Stunden.“</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Someone wants to rush you. Do not pay. Take your time.</source>
        <translation>Jemand will Sie hetzen. Zahlen Sie nicht. Nehmen Sie sich Zeit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>The small words look like this.</source>
        <translation>So sehen die kleinen Wörter aus.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Leave these steps. All can be set later.</source>
        <translation>Diese Schritte verlassen. Alles lässt sich später einstellen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Nothing leaves this computer unless you say so.</source>
        <translation>Nichts verlässt diesen Computer, wenn Sie es nicht wollen.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Hang up now.</source>
        <translation>Legen Sie jetzt auf.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Stop. You can still limit the harm.</source>
        <translation>Halt. Sie können den Schaden noch begrenzen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>You do not have to explain. A real firm lets you call back.</source>
        <translation>Sie müssen nichts erklären. Eine echte Firma lässt Sie zurückrufen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>It happens to many people. Do these things in order.</source>
        <translation>Das passiert vielen Menschen. Gehen Sie diese Schritte der Reihe nach.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Do not pay, and do not move any money.</source>
        <translation>Zahlen Sie nicht und überweisen Sie kein Geld.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Do not read out codes or passwords.</source>
        <translation>Sagen Sie keine Codes oder Passwörter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Do not install anything. Let no one use your computer.</source>
        <translation>Installieren Sie nichts. Lassen Sie niemanden an Ihren Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Worried about your bank? Call the number on your bank card.</source>
        <translation>Sorge um Ihr Konto? Rufen Sie die Nummer auf Ihrer Bankkarte an.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Then tell someone you trust about the call.</source>
        <translation>Erzählen Sie dann jemandem, dem Sie vertrauen, von dem Anruf.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Close the page. Do not enter anything more.</source>
        <translation>Schließen Sie die Seite. Geben Sie nichts mehr ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Paid or gave card details? Call your bank now. Use the number on your card.</source>
        <translation>Bezahlt oder Kartendaten genannt? Rufen Sie jetzt Ihre Bank an. Die Nummer steht auf der Karte.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Gave a password? Change it now, on another phone or computer.</source>
        <translation>Passwort verraten? Ändern Sie es jetzt, an einem anderen Gerät.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Let someone into your computer? Switch it off. Ask someone you trust.</source>
        <translation>War jemand in Ihrem Computer? Schalten Sie ihn aus. Fragen Sie jemanden, dem Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Keep the message. It helps the bank and the police.</source>
        <translation>Behalten Sie die Nachricht. Sie hilft der Bank und der Polizei.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <location filename="../../app/ui/pages/keeping/view.py"/>
        <source>How they are kept</source>
        <translation>So werden sie aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/view.py"/>
        <source>Passphrase you have now</source>
        <translation>Ihr jetziger geheimer Satz</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/view.py"/>
        <source>New passphrase, {least} letters or more</source>
        <translation>Neuer geheimer Satz, mindestens {least} Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/view.py"/>
        <source>The new one once more</source>
        <translation>Noch einmal der neue</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Your past checks are not open now.</source>
        <translation>Ihre früheren Prüfungen sind jetzt nicht offen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>They are locked. Your computer keeps the key in its password store.</source>
        <translation>Sie sind verschlossen. Ihr Computer hat den Schlüssel in seinem Passwortspeicher.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>They are locked with your passphrase.</source>
        <translation>Sie sind mit Ihrem geheimen Satz verschlossen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>They are kept only until you close Porchlight.</source>
        <translation>Sie bleiben nur, bis Sie Porchlight schließen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Nothing is kept on this computer.</source>
        <translation>Auf diesem Computer wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Use a passphrase instead</source>
        <translation>Stattdessen einen geheimen Satz benutzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Change the passphrase</source>
        <translation>Den geheimen Satz ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Use the password store instead</source>
        <translation>Stattdessen den Passwortspeicher benutzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Keep nothing</source>
        <translation>Nichts aufbewahren</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Keep my checks again</source>
        <translation>Meine Prüfungen wieder aufbewahren</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Go to past checks</source>
        <translation>Zu den früheren Prüfungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Done. From now on your new passphrase opens them.</source>
        <translation>Fertig. Ab jetzt öffnet sie Ihr neuer geheimer Satz.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Done. They open without a passphrase now.</source>
        <translation>Fertig. Sie gehen jetzt ohne geheimen Satz auf.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Done. All your past checks were deleted, and the list of what left too.</source>
        <translation>Fertig. Alle Ihre früheren Prüfungen wurden gelöscht, auch die Liste dessen, was gesendet wurde.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>That is not the passphrase you have now. Nothing was changed.</source>
        <translation>Das ist nicht Ihr jetziger geheimer Satz. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>A newer Porchlight wrote your past checks. Nothing was changed.</source>
        <translation>Ein neueres Porchlight hat Ihre früheren Prüfungen geschrieben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Not all could be deleted. Porchlight tries again when you next open it.</source>
        <translation>Nicht alles ließ sich löschen. Beim nächsten Öffnen versucht Porchlight es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Please type the passphrase you have now.</source>
        <translation>Bitte geben Sie Ihren jetzigen geheimen Satz ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Please use {least} letters or more.</source>
        <translation>Bitte nehmen Sie mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The two are not the same. Please type them once more.</source>
        <translation>Die beiden sind nicht gleich. Bitte tippen Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The password store of this computer was not found. Nothing was changed.</source>
        <translation>Der Passwortspeicher dieses Computers wurde nicht gefunden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The password store is locked. Unlock it and try once more.</source>
        <translation>Der Passwortspeicher ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The password store said no. Nothing was changed.</source>
        <translation>Der Passwortspeicher hat abgelehnt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Die Festplatte ist voll. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Something else is using the file. Please try once more.</source>
        <translation>Etwas anderes benutzt die Datei. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The file has a fault. Please close Porchlight and open it again.</source>
        <translation>Die Datei hat einen Fehler. Bitte schließen Sie Porchlight und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The folder or the disk gave a fault. Nothing was changed.</source>
        <translation>Ordner oder Festplatte hatten einen Fehler. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Write the new one down. Without it nobody can open your past checks.</source>
        <translation>Schreiben Sie den neuen auf. Ohne ihn kann niemand Ihre früheren Prüfungen öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Use this passphrase</source>
        <translation>Diesen geheimen Satz benutzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Your computer then keeps the key. You type no passphrase any more.</source>
        <translation>Ihr Computer hat dann den Schlüssel. Sie geben keinen geheimen Satz mehr ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Use the password store</source>
        <translation>Den Passwortspeicher benutzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Delete all your past checks?</source>
        <translation>Alle Ihre früheren Prüfungen löschen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>They are gone for good, and no new ones are kept. The list of what left this computer goes too.</source>
        <translation>Sie sind dann für immer weg, und neue werden nicht aufbewahrt. Auch die Liste dessen, was diesen Computer verlassen hat, ist dann weg.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Yes, delete them all</source>
        <translation>Ja, alle löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>No, leave them</source>
        <translation>Nein, behalten</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Check something</source>
        <translation>Etwas prüfen</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Past checks</source>
        <translation>Frühere Prüfungen</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Online help</source>
        <translation>Hilfe aus dem Internet</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Past</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Online</source>
        <translation>Internet</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/navigation.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../app/ui/pages/settings/notice.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notice.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <location filename="../../app/ui/pages/opinion/card.py"/>
        <source>A second opinion</source>
        <translation>Eine zweite Meinung</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/card.py"/>
        <source>Ask for a second opinion</source>
        <translation>Eine zweite Meinung holen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/card.py"/>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/card.py"/>
        <source>Show what was sent</source>
        <translation>Zeigen, was gesendet wurde</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>You can ask {engine} too. We take private things out first. You see all we send.</source>
        <translation>Sie können auch {engine} fragen. Wir nehmen vorher Privates heraus. Sie sehen alles, was wir senden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>Show what will be sent</source>
        <translation>Zeigen, was gesendet wird</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{sentence} The answer above stands.</source>
        <translation>{sentence} Die Antwort oben gilt weiter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} was asked on {when}. It can be wrong.</source>
        <translation>{engine} wurde am {when} gefragt. Es kann sich irren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>Ask yourself: {question}</source>
        <translation>Fragen Sie sich: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>You can ask {engine} too. We take private things out first.</source>
        <translation>Sie können auch {engine} fragen. Wir nehmen vorher Privates heraus.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>That did not work. The answer above stands.</source>
        <translation>Das hat nicht geklappt. Die Antwort oben gilt weiter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} sees more danger. The answer is now: {answer}.</source>
        <translation>{engine} sieht mehr Gefahr. Die Antwort ist jetzt: {answer}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} says it is a scam.</source>
        <translation>{engine} sagt: Das ist Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} says: be careful.</source>
        <translation>{engine} sagt: Seien Sie vorsichtig.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} could not tell. The answer above stands.</source>
        <translation>{engine} konnte es nicht sagen. Die Antwort oben gilt weiter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} adds no warning. The answer above stands.</source>
        <translation>{engine} fügt keine Warnung hinzu. Die Antwort oben gilt weiter.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Type your passphrase to see them. If you start a new list, they stay locked in a file. So does the list of what left this computer.</source>
        <translation>Geben Sie Ihren geheimen Satz ein, um sie zu sehen. Wenn Sie eine neue Liste beginnen, bleiben sie verschlossen in einer Datei. Ebenso die Liste dessen, was diesen Computer verlassen hat.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>How should your checks be kept?</source>
        <translation>Wie sollen Ihre Prüfungen aufbewahrt werden?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>This computer has no safe place for a key. Pick a passphrase, or keep nothing.</source>
        <translation>Dieser Computer hat keinen sicheren Platz für einen Schlüssel. Wählen Sie einen geheimen Satz, oder behalten Sie nichts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>I forgot it. Start a new list</source>
        <translation>Vergessen. Eine neue Liste anfangen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Your past checks are locked</source>
        <translation>Ihre früheren Prüfungen sind gesperrt</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Try once more</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Go on without them for now</source>
        <translation>Erst einmal ohne sie weitermachen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>New passphrase, {least} letters or more</source>
        <translation>Neuer geheimer Satz, mindestens {least} Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Keep my checks with this passphrase</source>
        <translation>Meine Prüfungen mit diesem Satz aufbewahren</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>That did not open them. Please try once more.</source>
        <translation>Das hat sie nicht geöffnet. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Please use {least} letters or more.</source>
        <translation>Bitte nehmen Sie mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Passphrase</source>
        <translation>Geheimer Satz</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Open my past checks</source>
        <translation>Meine früheren Prüfungen öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>The disk is full. Make some room and try once more.</source>
        <translation>Die Festplatte ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Something else is using the file. Please try once more.</source>
        <translation>Etwas anderes benutzt die Datei. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>The folder or the disk gave a fault. You can still check things.</source>
        <translation>Ordner oder Festplatte hatten einen Fehler. Prüfen können Sie weiterhin.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Your past checks are being opened.</source>
        <translation>Ihre früheren Prüfungen werden geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>The password store of this computer did not open. Unlock it and try once more.</source>
        <translation>Der Passwortspeicher dieses Computers ging nicht auf. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Your past checks need a newer Porchlight</source>
        <translation>Ihre früheren Prüfungen brauchen ein neueres Porchlight</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>A newer Porchlight wrote them. They were left as they are.</source>
        <translation>Ein neueres Porchlight hat sie geschrieben. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Your past checks could not be opened</source>
        <translation>Ihre früheren Prüfungen ließen sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Keep nothing</source>
        <translation>Nichts aufbewahren</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate_view.py"/>
        <source>The same once more</source>
        <translation>Noch einmal das Gleiche</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate_view.py"/>
        <source>The two are not the same. Please type them once more.</source>
        <translation>Die beiden sind nicht gleich. Bitte tippen Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/list.py"/>
        <source>Past checks</source>
        <translation>Frühere Prüfungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/list.py"/>
        <source>Enter opens a check, Delete deletes it.</source>
        <translation>Eingabe öffnet eine Prüfung, Entf löscht sie.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Text messages</source>
        <translation>Textnachrichten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Look for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Checks are kept only until you close Porchlight.</source>
        <translation>Prüfungen bleiben nur, bis Sie Porchlight schließen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Save all past checks</source>
        <translation>Alle früheren Prüfungen speichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Past checks (*.jsonl)</source>
        <translation>Frühere Prüfungen (*.jsonl)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Save all to a file…</source>
        <translation>Alle in einer Datei speichern …</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Delete all checks</source>
        <translation>Alle Prüfungen löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Older checks go away the next time you open Porchlight.</source>
        <translation>Ältere Prüfungen verschwinden, wenn Sie Porchlight das nächste Mal öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Keep past checks</source>
        <translation>Frühere Prüfungen aufbewahren</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Keep my checks again</source>
        <translation>Meine Prüfungen wieder aufbewahren</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>{answer}. {title}. {when}. {kind}.</source>
        <translation>{answer}. {title}. {when}. {kind}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>A minute ago</source>
        <translation>Vor einer Minute</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>%n minutes ago</source>
        <translation>
            <numerusform>Vor %n Minute</numerusform>
            <numerusform>Vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Yesterday, {time}</source>
        <translation>Gestern, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Your past checks could not be read. Please try once more.</source>
        <translation>Ihre früheren Prüfungen ließen sich nicht lesen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>This check is not there any more.</source>
        <translation>Diese Prüfung ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>One check was deleted.</source>
        <translation>Eine Prüfung wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>%n checks were deleted.</source>
        <translation>
            <numerusform>%n Prüfung wurde gelöscht.</numerusform>
            <numerusform>%n Prüfungen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>One check is back.</source>
        <translation>Eine Prüfung ist wieder da.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>%n checks are back.</source>
        <translation>
            <numerusform>%n Prüfung ist wieder da.</numerusform>
            <numerusform>%n Prüfungen sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>One check was saved as {name}.</source>
        <translation>Eine Prüfung wurde als {name} gespeichert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>%n checks were saved as {name}.</source>
        <translation>
            <numerusform>%n Prüfung wurde als {name} gespeichert.</numerusform>
            <numerusform>%n Prüfungen wurden als {name} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Die Festplatte ist voll. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>The file has a fault. Please close Porchlight and open it again.</source>
        <translation>Die Datei hat einen Fehler. Bitte schließen Sie Porchlight und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>The file could not be saved there. Nothing was changed.</source>
        <translation>Dort ließ sich die Datei nicht speichern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Your old list had a fault. It was kept as {name}.</source>
        <translation>Ihre alte Liste hatte einen Fehler. Sie wurde als {name} aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>The key to your old list is lost. It was kept as {name}.</source>
        <translation>Der Schlüssel zu Ihrer alten Liste ist verloren. Die Liste wurde als {name} aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>A new list was started. The old one was kept as {name}.</source>
        <translation>Eine neue Liste wurde angefangen. Die alte wurde als {name} aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>No past checks yet</source>
        <translation>Noch keine Prüfungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Porchlight keeps no checks</source>
        <translation>Porchlight bewahrt keine Prüfungen auf</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>What is here goes away the next time you open Porchlight.</source>
        <translation>Was hier steht, verschwindet, wenn Sie Porchlight das nächste Mal öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>What you check is kept here, so you can find it again.</source>
        <translation>Was Sie prüfen, bleibt hier. So finden Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Try fewer words, or show all answers and all kinds.</source>
        <translation>Versuchen Sie weniger Wörter, oder zeigen Sie alle Antworten und Arten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>You chose to keep nothing. You can change that below.</source>
        <translation>Sie wollten nichts aufbewahren. Unten können Sie das ändern.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>What {engine} can read of you</source>
        <translation>Was {engine} von Ihnen lesen kann</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>All that is sent, letter by letter</source>
        <translation>Alles, was gesendet wird, Zeichen für Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>Do not show me this again</source>
        <translation>Nicht mehr vorher zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>We take private things out…</source>
        <translation>Wir nehmen Privates heraus…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>We ask {engine}. It may take a few seconds.</source>
        <translation>Wir fragen {engine}. Das kann ein paar Sekunden dauern.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>Taken out: {counts}.</source>
        <translation>Herausgenommen: {counts}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>We found nothing private to take out. Please look yourself.</source>
        <translation>Wir haben nichts Privates gefunden. Bitte sehen Sie selbst nach.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 email address</source>
        <translation>1 Mailadresse</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n email addresses</source>
        <translation>
            <numerusform>%n Mailadresse</numerusform>
            <numerusform>%n Mailadressen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 phone number</source>
        <translation>1 Telefonnummer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n phone numbers</source>
        <translation>
            <numerusform>%n Telefonnummer</numerusform>
            <numerusform>%n Telefonnummern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 card number</source>
        <translation>1 Kartennummer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n card numbers</source>
        <translation>
            <numerusform>%n Kartennummer</numerusform>
            <numerusform>%n Kartennummern</numerusform>
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
            <numerusform>%n IBANs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 account number</source>
        <translation>1 Kontonummer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n account numbers</source>
        <translation>
            <numerusform>%n Kontonummer</numerusform>
            <numerusform>%n Kontonummern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 ID number</source>
        <translation>1 Kennnummer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n ID numbers</source>
        <translation>
            <numerusform>%n Kennnummer</numerusform>
            <numerusform>%n Kennnummern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 passport number</source>
        <translation>1 Passnummer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n passport numbers</source>
        <translation>
            <numerusform>%n Passnummer</numerusform>
            <numerusform>%n Passnummern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 date of birth</source>
        <translation>1 Geburtsdatum</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n dates of birth</source>
        <translation>
            <numerusform>%n Geburtsdatum</numerusform>
            <numerusform>%n Geburtsdaten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 home address</source>
        <translation>1 Wohnadresse</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n home addresses</source>
        <translation>
            <numerusform>%n Wohnadresse</numerusform>
            <numerusform>%n Wohnadressen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 name</source>
        <translation>1 Name</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n names</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 code</source>
        <translation>1 Code</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n codes</source>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 code in a link</source>
        <translation>1 Kennung in einem Link</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n codes in links</source>
        <translation>
            <numerusform>%n Kennung in Links</numerusform>
            <numerusform>%n Kennungen in Links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Set up another</source>
        <translation>Weitere einrichten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Set up online help</source>
        <translation>Hilfe aus dem Internet einrichten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Change it or its key</source>
        <translation>Ändern, oder ihren Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Nobody. All stays on this computer.</source>
        <translation>Niemand. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Remove {who}?</source>
        <translation>{who} entfernen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{model} at {place}</source>
        <translation>{model} bei {place}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>We take out what is private first.</source>
        <translation>Privates nehmen wir zuerst heraus.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>Your list of services could not be read. We left the file {name} as it is. Nobody is asked.</source>
        <translation>Ihre Liste der Dienste war nicht lesbar. Die Datei {name} blieb, wie sie ist. Niemand wird gefragt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{who} was removed.</source>
        <translation>{who} wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>It is asked no more. Your past checks stay.</source>
        <translation>Dort wird nicht mehr gefragt. Ihre früheren Prüfungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{model} at OpenAI</source>
        <translation>{model} bei OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{model} on this computer</source>
        <translation>{model} auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>All stays on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{who} was removed, and its key with it.</source>
        <translation>{who} wurde entfernt, samt Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>It is asked no more. Its key is taken out of {keychain}. Your past checks stay.</source>
        <translation>Dort wird nicht mehr gefragt. Der Schlüssel wird aus {keychain} gelöscht. Ihre früheren Prüfungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>This computer has no safe place for keys. All is as before.</source>
        <translation>Dieser Computer hat keinen sicheren Platz für Schlüssel. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>The place for your keys stayed locked. All is as before.</source>
        <translation>Der Platz für Ihre Schlüssel blieb gesperrt. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>The place for your keys did not allow it. All is as before.</source>
        <translation>Der Platz für Ihre Schlüssel ließ es nicht zu. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>Your list of services could not be read. All is as before.</source>
        <translation>Ihre Liste der Dienste war nicht lesbar. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>The disk is full. All is as before.</source>
        <translation>Die Festplatte ist voll. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>It could not be saved. All is as before.</source>
        <translation>Es konnte nicht gespeichert werden. Alles ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Most programs at home need none.</source>
        <translation>Die meisten Programme zu Hause brauchen keinen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Who may be asked for a second look?</source>
        <translation>Wer darf ein zweites Mal hinsehen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Leave it empty to keep the key you have.</source>
        <translation>Leer lassen, um den jetzigen Schlüssel zu behalten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>It goes to {keychain} and is never shown again.</source>
        <translation>Er kommt in {keychain} und wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Only if the address is the name of a computer in your house.</source>
        <translation>Nur wenn die Adresse der Name eines Computers bei Ihnen zu Hause ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Its number, such as 192.168.1.20</source>
        <translation>Seine Nummer, etwa 192.168.1.20</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>This computer always looks first, by itself.</source>
        <translation>Zuerst sieht immer dieser Computer selbst hin.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Fills in its usual address</source>
        <translation>Trägt die übliche Adresse ein</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>A first call</source>
        <translation>Ein erster Anruf</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Nothing was kept.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Leave this</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This computer has no safe place for keys. So you can only use what needs no key.</source>
        <translation>Dieser Computer hat keinen sicheren Platz für Schlüssel. Deshalb geht nur, was keinen braucht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It needs no key.</source>
        <translation>Es braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Its key is in {keychain}. It is never shown again.</source>
        <translation>Der Schlüssel ist in {keychain}. Er wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is not such a code. Copy the whole line that starts with porchlight1.</source>
        <translation>Das ist kein solcher Code. Kopieren Sie die ganze Zeile, die mit porchlight1 beginnt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A part of this code is gone or changed. Copy the whole code again.</source>
        <translation>Ein Teil des Codes fehlt oder ist anders. Kopieren Sie den ganzen Code noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This code is for a newer Porchlight. Update Porchlight, then try again.</source>
        <translation>Dieser Code ist für ein neueres Porchlight. Aktualisieren Sie Porchlight, dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is no address we can use. It looks like https://name/v1.</source>
        <translation>Diese Adresse geht nicht. Sie sieht aus wie https://name/v1.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Others could read what you send there. Use an address with https://.</source>
        <translation>Andere könnten mitlesen, was Sie dorthin senden. Nehmen Sie eine Adresse mit https://.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A name or password stands in the address. Take out all before the @.</source>
        <translation>In der Adresse steht ein Name oder Passwort. Löschen Sie alles vor dem @.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Type the address of the program.</source>
        <translation>Geben Sie die Adresse des Programms ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Type the name of the model to ask.</source>
        <translation>Geben Sie den Namen des Modells ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is no name of a model. It is one short line.</source>
        <translation>Das ist kein Name eines Modells. Er ist eine kurze Zeile.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is no number of a computer. It looks like 192.168.1.20.</source>
        <translation>Das ist keine Nummer eines Computers. Sie sieht aus wie 192.168.1.20.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Paste your key.</source>
        <translation>Fügen Sie Ihren Schlüssel ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is no key. A key is one long word. Copy it again.</source>
        <translation>Das ist kein Schlüssel. Ein Schlüssel ist ein langes Wort. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>The address is a new one. Paste the key for it.</source>
        <translation>Die Adresse ist neu. Fügen Sie den Schlüssel dafür ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This computer has no safe place for keys. Leave the key empty.</source>
        <translation>Dieser Computer hat keinen sicheren Platz für Schlüssel. Lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>The service does not know this key. Go back and paste it again.</source>
        <translation>Der Dienst kennt diesen Schlüssel nicht. Gehen Sie zurück und fügen Sie ihn neu ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>There is no such service at this address. Go back and look at it.</source>
        <translation>An dieser Adresse gibt es keinen solchen Dienst. Gehen Sie zurück und sehen Sie nach.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This key may not use this model. Go back and type another.</source>
        <translation>Dieser Schlüssel gilt nicht für dieses Modell. Gehen Sie zurück und nennen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Is the program running?</source>
        <translation>Läuft das Programm?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>If it is in your house, go back and type its number.</source>
        <translation>Steht er bei Ihnen zu Hause? Dann gehen Sie zurück und geben Sie seine Nummer ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>You can end the pause in Settings.</source>
        <translation>Die Pause beenden Sie in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A larger model may do better.</source>
        <translation>Ein größeres Modell kann es vielleicht besser.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Your key is right.</source>
        <translation>Ihr Schlüssel stimmt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>All stays on this computer. It costs nothing.</source>
        <translation>Alles bleibt auf diesem Computer. Es kostet nichts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A firm in the USA. What you send goes there. You pay it for each use.</source>
        <translation>Eine Firma in den USA. Was Sie senden, geht dorthin. Sie zahlen für jede Nutzung.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A program of my own</source>
        <translation>Ein eigenes Programm</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>On this computer or in my house. Nothing goes to a firm. It costs nothing.</source>
        <translation>Auf diesem Computer oder in meinem Haus. Nichts geht an eine Firma. Es kostet nichts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>My family or my firm</source>
        <translation>Meine Familie oder Firma</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>They gave me a code. They pay, and what I send goes through their computer.</source>
        <translation>Von dort habe ich einen Code. Sie zahlen, und was ich sende, geht über ihren Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Your key for OpenAI</source>
        <translation>Ihr Schlüssel für OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>You make a key in your account at OpenAI. We send to api.openai.com only.</source>
        <translation>Den Schlüssel machen Sie in Ihrem Konto bei OpenAI. Wir senden nur an api.openai.com.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>The code you were given</source>
        <translation>Der Code, den Sie bekommen haben</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Paste the whole code. It begins with porchlight1. and is not shown.</source>
        <translation>Fügen Sie den ganzen Code ein. Er beginnt mit porchlight1. und wird nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Where the program is</source>
        <translation>Wo das Programm ist</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>You may type the address of a firm too. Then what you send goes there.</source>
        <translation>Auch die Adresse einer Firma geht. Dann geht dorthin, was Sie senden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>We ask {who}</source>
        <translation>Wir fragen: {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>We send one short hello. Nothing of yours goes with it.</source>
        <translation>Wir senden ein kurzes Hallo. Nichts von Ihnen geht mit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It answered</source>
        <translation>Es kam eine Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>One moment. We keep it now.</source>
        <translation>Einen Moment. Wir speichern es.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It works</source>
        <translation>Es klappt</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>{who} answered.</source>
        <translation>{who} hat geantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It answered, but was not kept</source>
        <translation>Antwort da, aber nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It did not work yet</source>
        <translation>Noch hat es nicht geklappt</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>All words in this window grow at once.</source>
        <translation>Alle Wörter in diesem Fenster wachsen sofort.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>How fast an answer is read to you.</source>
        <translation>Wie schnell Ihnen eine Antwort vorgelesen wird.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>A new language shows when you next open Porchlight.</source>
        <translation>Die neue Sprache erscheint, wenn Sie Porchlight das nächste Mal öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Where you live. It stays on this computer.</source>
        <translation>Wo Sie leben. Das bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Keep past checks</source>
        <translation>Frühere Prüfungen aufbewahren</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Older checks go away the next time you open Porchlight.</source>
        <translation>Ältere Prüfungen verschwinden, wenn Sie Porchlight das nächste Mal öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Pause everything online</source>
        <translation>Alles Online anhalten</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>While it is on, nothing you check leaves this computer.</source>
        <translation>Solange es an ist, verlässt nichts Geprüftes diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Questions a day</source>
        <translation>Fragen am Tag</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>When they are used up, we ask no more until tomorrow.</source>
        <translation>Sind sie aufgebraucht, fragen wir erst morgen wieder.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Ask without showing me first</source>
        <translation>Fragen, ohne es mir vorher zu zeigen</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>We take private things out first, as always.</source>
        <translation>Private Angaben werden wie immer vorher entfernt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Who is asked online</source>
        <translation>Wer online gefragt wird</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Chosen where online help is set up.</source>
        <translation>Wird beim Einrichten der Hilfe aus dem Internet gewählt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Price of a million tokens read</source>
        <translation>Preis für eine Million gelesene Tokens</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>As your service tells it. Leave it empty if you do not know.</source>
        <translation>Wie Ihr Dienst ihn nennt. Lassen Sie es leer, wenn Sie es nicht wissen.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Price of a million tokens written</source>
        <translation>Preis für eine Million geschriebene Tokens</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Show a small lamp by the clock</source>
        <translation>Eine kleine Lampe neben der Uhr zeigen</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>One press checks what you copied last.</source>
        <translation>Ein Klick prüft, was Sie zuletzt kopiert haben.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Start Porchlight with the computer</source>
        <translation>Porchlight mit dem Computer starten</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Who is Porchlight for?</source>
        <translation>Für wen ist Porchlight?</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>{label}, now {number}</source>
        <translation>{label}, jetzt {number}</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>As on this computer</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Keep nothing</source>
        <translation>Nichts aufbewahren</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Somebody I help</source>
        <translation>Für jemanden, dem ich helfe</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>My family</source>
        <translation>Für meine Familie</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>My business</source>
        <translation>Für mein Geschäft</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Language and country</source>
        <translation>Sprache und Land</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Past checks</source>
        <translation>Frühere Prüfungen</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Online help</source>
        <translation>Hilfe aus dem Internet</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>{label}, now {number} %</source>
        <translation>{label}, jetzt {number} %</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>its licence comes with it</source>
        <translation>die Lizenz liegt bei</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>Parts made by others</source>
        <translation>Teile, die andere gemacht haben</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>About Porchlight</source>
        <translation>Über Porchlight</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>Free to use, change and share under the MIT licence.</source>
        <translation>Frei zu nutzen, zu ändern und weiterzugeben, mit der MIT-Lizenz.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/places.py"/>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Save my settings</source>
        <translation>Meine Einstellungen speichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Use settings from a file</source>
        <translation>Einstellungen aus einer Datei nehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Save my settings to a file…</source>
        <translation>Meine Einstellungen in einer Datei speichern …</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Use settings from a file…</source>
        <translation>Einstellungen aus einer Datei nehmen …</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Show the first steps again</source>
        <translation>Die ersten Schritte noch einmal zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Set all as at first</source>
        <translation>Alles wie am Anfang</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>A change counts at once. You can always change it back.</source>
        <translation>Eine Änderung gilt sofort. Sie können sie immer zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Take along or start anew</source>
        <translation>Mitnehmen oder neu anfangen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>The file holds no passwords and none of your checks.</source>
        <translation>Die Datei enthält keine Passwörter und keine Ihrer Prüfungen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>Your changes could not be saved. They hold until you close Porchlight.</source>
        <translation>Ihre Änderungen ließen sich nicht speichern. Sie gelten, bis Sie Porchlight schließen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The disk is full. Your changes hold until you close Porchlight.</source>
        <translation>Die Festplatte ist voll. Ihre Änderungen gelten, bis Sie Porchlight schließen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>All settings are as they were at first.</source>
        <translation>Alle Einstellungen sind wie am Anfang.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The file says what you have now. Nothing was changed.</source>
        <translation>In der Datei steht, was Sie schon haben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>One setting was changed.</source>
        <translation>Eine Einstellung wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>%n settings were changed.</source>
        <translation>
            <numerusform>%n Einstellung wurde geändert.</numerusform>
            <numerusform>%n Einstellungen wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The file could not be saved there. Please pick another place.</source>
        <translation>Dort ließ sich die Datei nicht speichern. Bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The file could not be opened. Your settings are as before.</source>
        <translation>Die Datei ließ sich nicht öffnen. Ihre Einstellungen sind wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>This computer did not allow it. The setting is as before.</source>
        <translation>Dieser Computer hat es nicht erlaubt. Die Einstellung ist wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>This file holds no settings of Porchlight. Yours are as before.</source>
        <translation>In dieser Datei sind keine Einstellungen von Porchlight. Ihre sind wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The file is from a newer Porchlight. Your settings are as before.</source>
        <translation>Die Datei ist von einem neueren Porchlight. Ihre Einstellungen sind wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>These do not fit: {names}. Your settings are as before.</source>
        <translation>Diese passen nicht: {names}. Ihre Einstellungen sind wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>Your settings could not be read. The old file was kept as {name}.</source>
        <translation>Ihre Einstellungen ließen sich nicht lesen. Die alte Datei wurde als {name} aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>Your settings could not be read. The old file was left alone.</source>
        <translation>Ihre Einstellungen ließen sich nicht lesen. Die alte Datei blieb, wie sie war.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <location filename="../../app/ui/widgets/switch.py"/>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/switch.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Answer without sending</source>
        <translation>Ohne Senden antworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Show what was sent</source>
        <translation>Zeigen, was gesendet wurde</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Or ask in your own words</source>
        <translation>Oder fragen Sie in eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Ask a question</source>
        <translation>Eine Frage stellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/presenter.py"/>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>This computer answers, from our guide.</source>
        <translation>Dieser Computer antwortet, aus unserem Ratgeber.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>You asked: {question}</source>
        <translation>Ihre Frage: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>{engine} says so. It can be wrong.</source>
        <translation>Das sagt {engine}. Es kann sich irren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>That was all we can answer here. Please ask somebody you trust.</source>
        <translation>Mehr können wir hier nicht beantworten. Bitte fragen Sie jemanden, dem Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>We can ask {engine}. Or this computer answers.</source>
        <translation>Wir können {engine} fragen. Oder dieser Computer antwortet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>That is too long for us. Please ask in fewer words.</source>
        <translation>Das ist zu lang für uns. Bitte fragen Sie kürzer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>One question at a time, please.</source>
        <translation>Bitte eine Frage nach der anderen.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/bootstrap/desktop.py"/>
        <source>Porchlight stays here. Press the lamp to open it.</source>
        <translation>Porchlight bleibt hier. Drücken Sie auf die Lampe, um es zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Check the clipboard</source>
        <translation>Kopiertes prüfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Open Porchlight</source>
        <translation>Porchlight öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Close Porchlight</source>
        <translation>Porchlight beenden</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../../app/ui/pages/verdict/advice.py"/>
        <source>The official way to {brand}</source>
        <translation>Der offizielle Weg zu {brand}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/advice.py"/>
        <source>From our own list, as of {day}. Source: {source}.</source>
        <translation>Aus unserer eigenen Liste, Stand {day}. Quelle: {source}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/advice.py"/>
        <source>I already clicked or paid</source>
        <translation>Ich habe schon geklickt oder bezahlt</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/advice.py"/>
        <source>Copy this address</source>
        <translation>Diese Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/ask_card.py"/>
        <source>You said: {reply}. The answer now: {answer}.</source>
        <translation>Sie sagten: {reply}. Die Antwort jetzt: {answer}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/ask_card.py"/>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Taken for</source>
        <translation>Angesehen als</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Proofs of the sender, as the mail server saw them</source>
        <translation>Nachweise des Absenders, wie der Mailserver sie sah</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>What speaks for an honest sender</source>
        <translation>Was für einen ehrlichen Absender spricht</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Words that pointed to a scam</source>
        <translation>Wörter, die auf Betrug deuten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Words that pointed away from one</source>
        <translation>Wörter, die dagegen sprechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>What I could not look at</source>
        <translation>Was ich nicht ansehen konnte</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Where the links really lead</source>
        <translation>Wohin die Links wirklich führen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Links not shown here: {number}.</source>
        <translation>Hier nicht gezeigte Links: {number}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Copy this link, made harmless</source>
        <translation>Diesen Link entschärft kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>It was shown as: {shown}</source>
        <translation>Gezeigt wurde er als: {shown}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>The site behind it: {site}</source>
        <translation>Die Website dahinter: {site}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>On the way it passes: {sites}</source>
        <translation>Unterwegs geht es über: {sites}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Header lines</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Thank you. Then do not click, pay or answer it.</source>
        <translation>Danke. Dann klicken, zahlen und antworten Sie nicht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Was this right?</source>
        <translation>War das richtig?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>You trust {sender}. Clear danger still warns.</source>
        <translation>Sie vertrauen {sender}. Vor klarer Gefahr warne ich trotzdem.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Thank you. This stays on this computer.</source>
        <translation>Danke. Das bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Thank you. Was it honest? Then you can trust {sender}.</source>
        <translation>Danke. War es ehrlich? Dann können Sie {sender} vertrauen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Trust this sender</source>
        <translation>Diesem Absender vertrauen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/reasons.py"/>
        <source>It may be honest: {why}</source>
        <translation>Es kann ehrlich sein: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/reasons.py"/>
        <source>Said on {when}.</source>
        <translation>Gesagt am {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/reasons.py"/>
        <source>Its words are marked in the message.</source>
        <translation>Die Wörter sind in der Nachricht markiert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/reasons.py"/>
        <source>Press to see these words in the message.</source>
        <translation>Drücken Sie, um diese Wörter in der Nachricht zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>Checked by Porchlight on {day}. Also asked: {engines}.</source>
        <translation>Am {day} von Porchlight geprüft. Auch gefragt: {engines}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>Checked by Porchlight on {day}, on this computer alone.</source>
        <translation>Geprüft von Porchlight am {day}, nur auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>I had a message checked by Porchlight. It says:</source>
        <translation>Ich habe eine Nachricht von Porchlight prüfen lassen. Es sagt:</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>The official way</source>
        <translation>Der offizielle Weg</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>How sure am I?</source>
        <translation>Wie sicher bin ich?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Check something else</source>
        <translation>Etwas anderes prüfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Show the details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Copy for somebody I trust</source>
        <translation>Für eine Vertrauensperson kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Marked in the message: {words}</source>
        <translation>In der Nachricht markiert: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Porchlight answer.pdf</source>
        <translation>Antwort von Porchlight.pdf</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Stop reading</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>This computer has no voice for reading aloud.</source>
        <translation>Dieser Computer hat keine Stimme zum Vorlesen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Scam</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Be careful</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Can't tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>No signs found</source>
        <translation>Keine Anzeichen gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Scam. Don't click, pay or reply.</source>
        <translation>Betrug. Nicht klicken, zahlen oder antworten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Be careful. Check first.</source>
        <translation>Vorsicht. Erst nachfragen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Can't tell yet. Wait.</source>
        <translation>Noch unklar. Warten Sie.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>No signs found. Stay alert.</source>
        <translation>Keine Anzeichen gefunden. Bleiben Sie wachsam.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What to do now</source>
        <translation>Was Sie jetzt tun können</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What to watch for</source>
        <translation>Worauf Sie achten sollten</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Why I think so</source>
        <translation>Warum ich das denke</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Small things I noticed</source>
        <translation>Kleine Dinge, die mir auffielen</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Why I can't tell</source>
        <translation>Warum ich es nicht weiß</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What I looked at</source>
        <translation>Was ich mir angesehen habe</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>{engine} warns of it, but names no words.</source>
        <translation>{engine} warnt davor, nennt aber keine Wörter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>No single thing stands out. As a whole it looks like known scams.</source>
        <translation>Nichts fällt einzeln auf. Als Ganzes gleicht es bekanntem Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>There is too little here to go by.</source>
        <translation>Hier ist zu wenig, um etwas zu sagen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>The words, the links and the sender. Nothing stood out.</source>
        <translation>Wörter, Links und Absender. Nichts fiel auf.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Answers go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Header line {name}</source>
        <translation>Kopfzeile {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Where a link really leads</source>
        <translation>Wohin ein Link wirklich führt</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Name of a file</source>
        <translation>Name einer Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Hidden words</source>
        <translation>Verborgene Wörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Copied. Paste it into a message to somebody you trust.</source>
        <translation>Kopiert. Fügen Sie es in eine Nachricht an jemanden ein, dem Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Copied. This is the real address of the firm.</source>
        <translation>Kopiert. Das ist die echte Adresse der Firma.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Copied, with marks in it so that nobody can click it.</source>
        <translation>Kopiert, mit Zeichen darin. So kann niemand darauf klicken.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Saved. You can print it now.</source>
        <translation>Gespeichert. Sie können es jetzt drucken.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>It could not be saved there. Please choose another place.</source>
        <translation>Dort ließ es sich nicht speichern. Bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Your answer could not be kept. Everything else still works.</source>
        <translation>Ihre Antwort ließ sich nicht aufheben. Alles andere geht weiter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What weighed most: {words}</source>
        <translation>Was am meisten zählte: {words}</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you have a parcel coming, and from which shop?</source>
        <translation>Erwarten Sie ein Paket, und von welchem Laden?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you have an account with this bank or firm?</source>
        <translation>Haben Sie ein Konto bei dieser Bank oder Firma?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you order this yourself?</source>
        <translation>Haben Sie das selbst bestellt?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you enter this draw yourself?</source>
        <translation>Haben Sie bei dieser Verlosung mitgemacht?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you wait for money from the tax office, or owe it some?</source>
        <translation>Bekommen Sie Geld vom Finanzamt, oder schulden Sie ihm etwas?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you drive or park there?</source>
        <translation>Sind Sie dort gefahren oder haben Sie dort geparkt?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you try the old number of your child?</source>
        <translation>Haben Sie die alte Nummer Ihres Kindes versucht?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you know this person from real life?</source>
        <translation>Kennen Sie diese Person aus dem echten Leben?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you ask the person by phone?</source>
        <translation>Haben Sie die Person am Telefon gefragt?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you ask for this job or loan?</source>
        <translation>Haben Sie um diese Arbeit oder diesen Kredit gebeten?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Have you seen the home or the item yourself?</source>
        <translation>Haben Sie die Wohnung oder die Sache selbst gesehen?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Does someone promise you a profit?</source>
        <translation>Verspricht Ihnen jemand Gewinn?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you ask for help with your computer first?</source>
        <translation>Haben Sie zuerst um Hilfe mit Ihrem Computer gebeten?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Which firm do you pay for this, on your last bill?</source>
        <translation>Welche Firma steht dafür auf Ihrer letzten Rechnung?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you expect a file or message from this person?</source>
        <translation>Erwarten Sie eine Datei oder Nachricht von dieser Person?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Who runs your mail: your work, or a mail firm?</source>
        <translation>Wer betreibt Ihr Postfach: Ihre Arbeit oder ein Mail-Anbieter?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Does it ask you for money?</source>
        <translation>Will man Geld von Ihnen?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you ask for this code just now?</source>
        <translation>Haben Sie diesen Code gerade angefordert?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Is this the account you paid to before?</source>
        <translation>Ist das das Konto, an das Sie früher gezahlt haben?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you expect this file?</source>
        <translation>Haben Sie diese Datei erwartet?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you know who sent it, and did you expect it?</source>
        <translation>Wissen Sie, wer es geschickt hat, und haben Sie es erwartet?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Where did this link come from, and did you ask for it?</source>
        <translation>Woher kam dieser Link, und haben Sie darum gebeten?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Who sent it? Paste the name, number or address.</source>
        <translation>Wer hat es geschickt? Fügen Sie Name, Nummer oder Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Can you save the whole email as a file and drop it here?</source>
        <translation>Können Sie die ganze E-Mail als Datei speichern und hierher ziehen?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you know the sender, and did you expect this?</source>
        <translation>Kennen Sie den Absender, und haben Sie das erwartet?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Where did you get this link? Paste the message around it.</source>
        <translation>Woher haben Sie diesen Link? Fügen Sie die Nachricht dazu ein.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>What did the caller want from you?</source>
        <translation>Was wollte der Anrufer von Ihnen?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>What did this address write to you?</source>
        <translation>Was hat Ihnen diese Adresse geschrieben?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>There is nothing to read yet. Paste the words of the message.</source>
        <translation>Es gibt noch nichts zu lesen. Fügen Sie den Text der Nachricht ein.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>What does it want you to do?</source>
        <translation>Was sollen Sie tun?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not click, reply or call. Nothing bad happens if you wait.</source>
        <translation>Klicken Sie nicht, antworten Sie nicht, rufen Sie nicht an. Wenn Sie warten, passiert nichts Schlimmes.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not open this link. Close the page if it is open.</source>
        <translation>Öffnen Sie diesen Link nicht. Ist die Seite offen, schließen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not call or text this number. Hang up if it calls you.</source>
        <translation>Rufen Sie diese Nummer nicht an und schreiben Sie ihr nicht. Ruft sie an, legen Sie auf.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not write to this address. Do not open files it sends.</source>
        <translation>Schreiben Sie dieser Adresse nicht. Öffnen Sie keine Dateien von ihr.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not do what it asks. Take your time.</source>
        <translation>Tun Sie nicht, was verlangt wird. Nehmen Sie sich Zeit.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Wait before you do anything. A real sender can wait a day.</source>
        <translation>Warten Sie, bevor Sie etwas tun. Ein echter Absender kann einen Tag warten.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Leave the link closed for now. Type the address you know instead.</source>
        <translation>Öffnen Sie den Link vorerst nicht. Tippen Sie lieber die Adresse ein, die Sie kennen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Let it ring for now. Call back only on a number you looked up.</source>
        <translation>Lassen Sie es vorerst klingeln. Rufen Sie nur unter einer Nummer zurück, die Sie selbst herausgesucht haben.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not answer yet. Check the address with the real sender first.</source>
        <translation>Antworten Sie noch nicht. Fragen Sie erst beim echten Absender nach der Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Wait before you do anything. Find out first who sent it.</source>
        <translation>Warten Sie, bevor Sie etwas tun. Finden Sie erst heraus, wer es geschickt hat.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not act on it yet.</source>
        <translation>Tun Sie noch nichts.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep the code to yourself. Nobody honest needs it from you.</source>
        <translation>Behalten Sie den Code für sich. Niemand Ehrliches braucht ihn von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Type your password only on a page you opened yourself.</source>
        <translation>Geben Sie Ihr Passwort nur auf einer Seite ein, die Sie selbst geöffnet haben.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not install what they ask for. Let no one use your computer.</source>
        <translation>Installieren Sie nicht, was man verlangt. Lassen Sie niemanden an Ihren Computer.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Buy no gift cards. No real office or firm is paid with them.</source>
        <translation>Kaufen Sie keine Geschenkkarten. Keine echte Behörde oder Firma wird damit bezahlt.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing to the new account. Call them on the number you had before.</source>
        <translation>Zahlen Sie nichts auf das neue Konto. Rufen Sie unter der Nummer an, die Sie schon hatten.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Send no crypto coins. They almost never come back.</source>
        <translation>Senden Sie keine Kryptowährung. Sie kommt fast nie zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Send no money yet. A transfer is hard to get back.</source>
        <translation>Senden Sie noch kein Geld. Eine Überweisung ist schwer zurückzuholen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Leave the attached file closed. It may hold a virus.</source>
        <translation>Öffnen Sie den Anhang nicht. Er kann einen Virus enthalten.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not scan the square code. It is a link you cannot read.</source>
        <translation>Scannen Sie den viereckigen Code nicht. Er ist ein Link, den Sie nicht lesen können.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Send no photos of your ID, passport or bank card.</source>
        <translation>Schicken Sie keine Fotos von Ausweis, Pass oder Bankkarte.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not call the number in it. Look up the real one yourself.</source>
        <translation>Rufen Sie die Nummer darin nicht an. Suchen Sie die echte selbst heraus.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look at the shop where you ordered. Your order page shows where the parcel is.</source>
        <translation>Sehen Sie beim Laden nach, wo Sie bestellt haben. Dort steht, wo das Paket ist.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open your bank's app yourself, or call the number on your card.</source>
        <translation>Öffnen Sie selbst die App Ihrer Bank. Oder rufen Sie die Nummer auf Ihrer Karte an.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Type the tax office's address yourself and look in your account.</source>
        <translation>Tippen Sie die Adresse des Finanzamts selbst ein und sehen Sie in Ihrem Konto nach.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Hang up and stay calm. Real officers never take money over the phone.</source>
        <translation>Legen Sie auf und bleiben Sie ruhig. Echte Beamte nehmen nie Geld am Telefon.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look up the toll or parking office yourself. Check with your number plate.</source>
        <translation>Suchen Sie die Maut- oder Parkstelle selbst heraus. Fragen Sie mit Ihrem Kennzeichen nach.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay no fee to get a prize. A real prize is free.</source>
        <translation>Zahlen Sie nichts für einen Gewinn. Ein echter Gewinn ist kostenlos.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Close the window or hang up. The warning is not real.</source>
        <translation>Schließen Sie das Fenster oder legen Sie auf. Die Warnung ist nicht echt.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not call to cancel. Look in your bank account for a real charge.</source>
        <translation>Rufen Sie nicht an, um zu kündigen. Sehen Sie auf Ihrem Konto nach, ob wirklich abgebucht wurde.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call the firm on the number you already have, and ask.</source>
        <translation>Rufen Sie die Firma unter der Nummer an, die Sie schon haben, und fragen Sie.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call the person on the number you know. Ask if they wrote this.</source>
        <translation>Rufen Sie die Person unter der Nummer an, die Sie kennen. Fragen Sie, ob das von ihr ist.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call your child on the old number. Ask a friend if nobody answers.</source>
        <translation>Rufen Sie Ihr Kind unter der alten Nummer an. Geht niemand ran, fragen Sie einen Freund.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not answer any more. You owe a stranger nothing.</source>
        <translation>Antworten Sie nicht mehr. Einem Fremden schulden Sie nichts.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Send no money, cards or coins to someone you have not met.</source>
        <translation>Schicken Sie kein Geld, keine Karten und keine Coins an jemanden, den Sie nie getroffen haben.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing to get work or to free your earnings.</source>
        <translation>Zahlen Sie nichts, um Arbeit zu bekommen oder Ihren Lohn zu erhalten.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Put in no more money. Do not pay a fee to take money out.</source>
        <translation>Zahlen Sie kein Geld mehr ein. Zahlen Sie keine Gebühr für eine Auszahlung.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep your secret wallet words to yourself. Do not type them in.</source>
        <translation>Behalten Sie die geheimen Wörter Ihrer Wallet für sich. Tippen Sie sie nicht ein.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing before you have seen the home from inside.</source>
        <translation>Zahlen Sie nichts, bevor Sie die Wohnung von innen gesehen haben.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep the talk and the payment inside the market's app.</source>
        <translation>Schreiben und zahlen Sie nur in der App des Marktplatzes.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give through the charity's own page. Type its address yourself.</source>
        <translation>Spenden Sie auf der Seite der Organisation selbst. Tippen Sie die Adresse selbst ein.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not pay and do not answer. Most of these threats are empty.</source>
        <translation>Zahlen Sie nicht und antworten Sie nicht. Die meisten dieser Drohungen sind leer.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open the app yourself, or type the address you know. Look for a warning there.</source>
        <translation>Öffnen Sie die App selbst, oder tippen Sie die Adresse ein, die Sie kennen. Sehen Sie dort nach einer Warnung.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ignore the link. Change passwords only in the settings you open yourself.</source>
        <translation>Beachten Sie den Link nicht. Ändern Sie Passwörter nur in den Einstellungen, die Sie selbst öffnen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open your mail the way you always do. A real warning shows there.</source>
        <translation>Öffnen Sie Ihr Postfach wie immer. Eine echte Warnung steht dort.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ask the sender by phone if they shared a file with you.</source>
        <translation>Fragen Sie den Absender am Telefon, ob er eine Datei geteilt hat.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Listen to messages with your phone, as you always do.</source>
        <translation>Hören Sie Nachrichten mit Ihrem Telefon ab, wie immer.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing. Nobody can promise to bring lost money back.</source>
        <translation>Zahlen Sie nichts. Niemand kann versprechen, verlorenes Geld zurückzuholen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Hang up and call your relative on the number you know.</source>
        <translation>Legen Sie auf und rufen Sie Ihren Angehörigen unter der bekannten Nummer an.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not answer. There is no fortune and no fund.</source>
        <translation>Antworten Sie nicht. Es gibt kein Vermögen und kein Erbe.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay no fee to get a loan. Real banks never ask for one first.</source>
        <translation>Zahlen Sie nichts, um einen Kredit zu bekommen. Echte Banken verlangen das nie vorher.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look on the office's own page. Type the address yourself.</source>
        <translation>Sehen Sie auf der Seite der Behörde nach. Tippen Sie die Adresse selbst ein.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call your phone company with the number on your bill.</source>
        <translation>Rufen Sie Ihren Telefonanbieter unter der Nummer auf Ihrer Rechnung an.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open the shop's own app and look at your points there.</source>
        <translation>Öffnen Sie die App des Ladens und sehen Sie dort nach Ihren Punkten.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not open it. Ask your friend in another way if they sent it.</source>
        <translation>Öffnen Sie es nicht. Fragen Sie Ihren Freund auf anderem Weg, ob es von ihm ist.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call your supplier with the number on your last paper bill.</source>
        <translation>Rufen Sie Ihren Versorger unter der Nummer auf Ihrer letzten Papierrechnung an.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call your health insurer with the number on your card.</source>
        <translation>Rufen Sie Ihre Krankenkasse unter der Nummer auf Ihrer Karte an.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Buy only from a seller you found and know yourself.</source>
        <translation>Kaufen Sie nur bei jemandem, den Sie selbst gefunden haben und kennen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Stop if it asks for money, a code or a password later.</source>
        <translation>Hören Sie auf, wenn später Geld, ein Code oder ein Passwort verlangt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Paste the whole message, with the name or number that sent it.</source>
        <translation>Fügen Sie die ganze Nachricht ein, mit Name oder Nummer des Absenders.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Save the email as a file and drop it here. It tells more.</source>
        <translation>Speichern Sie die E-Mail als Datei und ziehen Sie sie hierher. So sieht man mehr.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Paste the message the link came in. Words tell more than a link.</source>
        <translation>Fügen Sie die Nachricht mit dem Link ein. Wörter sagen mehr als ein Link.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Write down what the caller said or wrote, and paste that.</source>
        <translation>Schreiben Sie auf, was der Anrufer sagte oder schrieb, und fügen Sie es ein.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Paste the message this address sent you.</source>
        <translation>Fügen Sie die Nachricht ein, die von dieser Adresse kam.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay no fee through a message. Real customs fees stand in the carrier's own app.</source>
        <translation>Zahlen Sie keine Gebühr über eine Nachricht. Echter Zoll steht in der App des Paketdienstes.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Your bank never asks you to move money to a safe account.</source>
        <translation>Ihre Bank verlangt nie, Geld auf ein sicheres Konto zu schieben.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no bank or card details. Tax offices send letters.</source>
        <translation>Geben Sie keine Bank- oder Kartendaten. Das Finanzamt schickt Briefe.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call the police station yourself. Find the number without using this message.</source>
        <translation>Rufen Sie selbst bei der Polizei an. Suchen Sie die Nummer ohne diese Nachricht heraus.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no card details through a link in a message.</source>
        <translation>Geben Sie keine Kartendaten über einen Link in einer Nachricht.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no bank or card details. You cannot win what you never entered.</source>
        <translation>Geben Sie keine Bank- oder Kartendaten. Ohne Teilnahme kann man nicht gewinnen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Let nobody control your computer. Ask a helper you know.</source>
        <translation>Lassen Sie niemanden Ihren Computer steuern. Fragen Sie jemanden, den Sie kennen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open the shop's app yourself. Your real orders are listed there.</source>
        <translation>Öffnen Sie selbst die App des Ladens. Dort stehen Ihre echten Bestellungen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not pay to a new account before you spoke to someone.</source>
        <translation>Zahlen Sie nicht auf ein neues Konto, bevor Sie mit jemandem gesprochen haben.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Buy no gift cards and send no money until you have talked.</source>
        <translation>Kaufen Sie keine Geschenkkarten und schicken Sie kein Geld, bevor Sie gesprochen haben.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ask something only your child knows. Send no money before you hear their voice.</source>
        <translation>Fragen Sie etwas, das nur Ihr Kind weiß. Schicken Sie kein Geld, bevor Sie seine Stimme hören.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Never invest or send money because of someone you met this way.</source>
        <translation>Legen Sie nie Geld an und schicken Sie keines, nur wegen so einer Bekanntschaft.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Tell a friend or your family about it. They can look with fresh eyes.</source>
        <translation>Erzählen Sie es Freunden oder der Familie. Sie sehen es mit frischen Augen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look up the firm yourself and call it. Send no ID before that.</source>
        <translation>Suchen Sie die Firma selbst heraus und rufen Sie an. Schicken Sie vorher keinen Ausweis.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Check with your country's money watchdog that the firm is allowed to trade.</source>
        <translation>Fragen Sie bei der Finanzaufsicht Ihres Landes, ob die Firma das darf.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open your wallet or exchange app yourself. Ignore links that say connect.</source>
        <translation>Öffnen Sie Ihre Wallet oder Börse selbst. Beachten Sie keine Links, die „verbinden“ sagen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Search for the photos and the street. Copied adverts show up twice.</source>
        <translation>Suchen Sie nach den Fotos und der Straße. Kopierte Anzeigen tauchen zweimal auf.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>To get money you never need to enter your card or a code.</source>
        <translation>Um Geld zu bekommen, müssen Sie nie Karte oder Code eingeben.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look for the charity on your country's own list.</source>
        <translation>Suchen Sie die Organisation in der Liste Ihres Landes.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep the message as proof and go to the police. You did nothing wrong.</source>
        <translation>Heben Sie die Nachricht als Beweis auf und gehen Sie zur Polizei. Sie haben nichts falsch gemacht.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>If you typed your password, change it now on the real page.</source>
        <translation>Haben Sie Ihr Passwort eingegeben? Ändern Sie es jetzt auf der echten Seite.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>At work, ask your computer helper before you type in a word.</source>
        <translation>Fragen Sie bei der Arbeit die Computerhilfe, bevor Sie etwas eingeben.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>If you typed your mail password, change it now.</source>
        <translation>Haben Sie Ihr Mail-Passwort eingegeben? Ändern Sie es jetzt.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not sign in through this link. Open the service yourself.</source>
        <translation>Melden Sie sich nicht über diesen Link an. Öffnen Sie den Dienst selbst.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not sign in or install anything to hear a message.</source>
        <translation>Melden Sie sich nicht an und installieren Sie nichts, um eine Nachricht zu hören.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Talk to your bank and the police instead. Their help is free.</source>
        <translation>Reden Sie lieber mit Ihrer Bank und der Polizei. Deren Hilfe ist kostenlos.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no cash or jewels to anyone who comes to the door.</source>
        <translation>Geben Sie niemandem an der Tür Geld oder Schmuck.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay no fee, and send no ID or bank details.</source>
        <translation>Zahlen Sie keine Gebühr. Schicken Sie keinen Ausweis und keine Bankdaten.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look for the lender on your country's own list before you reply.</source>
        <translation>Suchen Sie den Anbieter in der Liste Ihres Landes, bevor Sie antworten.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no card or bank details to get help from the state.</source>
        <translation>Geben Sie keine Karten- oder Bankdaten, um Hilfe vom Staat zu bekommen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep every code to yourself. It could move your number to a thief.</source>
        <translation>Behalten Sie jeden Code für sich. Er könnte Ihre Nummer einem Dieb geben.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no card details to keep or swap points.</source>
        <translation>Geben Sie keine Kartendaten, um Punkte zu behalten oder zu tauschen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>If you typed a password, change it now. Then warn your friends.</source>
        <translation>Haben Sie ein Passwort eingegeben? Ändern Sie es jetzt. Warnen Sie dann Ihre Freunde.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing in a hurry. A real cut-off comes with letters first.</source>
        <translation>Zahlen Sie nichts in Eile. Vor einer echten Sperre kommen erst Briefe.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no card or bank details for a new card or a test.</source>
        <translation>Geben Sie keine Karten- oder Bankdaten für eine neue Karte oder einen Test.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ask the airline or embassy yourself. Find its number without this message.</source>
        <translation>Fragen Sie selbst bei der Airline oder Botschaft. Suchen Sie die Nummer ohne diese Nachricht heraus.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Did you expect it? If not, ask the sender in another way.</source>
        <translation>Haben Sie das erwartet? Wenn nicht, fragen Sie den Absender auf anderem Weg.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Read the name in the address bar before you type anything.</source>
        <translation>Lesen Sie den Namen in der Adresszeile, bevor Sie etwas eingeben.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>A caller can show a false number. Hang up if they push you.</source>
        <translation>Ein Anrufer kann eine falsche Nummer zeigen. Legen Sie auf, wenn man drängt.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>A sender can show a false address. Check any wish for money by phone.</source>
        <translation>Ein Absender kann eine falsche Adresse zeigen. Geht es um Geld, fragen Sie am Telefon nach.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ask the sender in a way you used before.</source>
        <translation>Fragen Sie den Absender auf einem Weg, den Sie schon benutzt haben.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open the app yourself, or type the address you know.</source>
        <translation>Öffnen Sie die App selbst, oder tippen Sie die Adresse ein, die Sie kennen.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Search for the number together with the word scam.</source>
        <translation>Suchen Sie nach der Nummer zusammen mit dem Wort Betrug.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look at the firm's own page for the address it uses.</source>
        <translation>Sehen Sie auf der Seite der Firma nach, welche Adresse sie benutzt.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>To sign in or pay, open the app or type the address yourself.</source>
        <translation>Zum Anmelden oder Zahlen öffnen Sie die App oder tippen die Adresse selbst ein.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Already paid or gave details? Call your bank with the number on your card.</source>
        <translation>Schon bezahlt oder Daten genannt? Rufen Sie Ihre Bank unter der Nummer auf Ihrer Karte an.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Something feels wrong? Trust that, and ask someone.</source>
        <translation>Fühlt sich etwas falsch an? Vertrauen Sie darauf und fragen Sie jemanden.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Until you know more, send no money and no codes.</source>
        <translation>Bis Sie mehr wissen, schicken Sie kein Geld und keine Codes.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Show it to someone you trust before you do a thing.</source>
        <translation>Zeigen Sie es jemandem, dem Sie vertrauen, bevor Sie etwas tun.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Report it as junk, then block the sender.</source>
        <translation>Melden Sie es als Spam und sperren Sie dann den Absender.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Warn the person who sent you the link.</source>
        <translation>Warnen Sie die Person, die Ihnen den Link geschickt hat.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep a picture of it. It helps the bank and the police.</source>
        <translation>Machen Sie ein Bild davon. Es hilft der Bank und der Polizei.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Then delete it.</source>
        <translation>Löschen Sie es dann.</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This mail is very likely a scam.</source>
        <translation>Diese E-Mail ist sehr wahrscheinlich Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Of 100 like this one, about {count} are scams.</source>
        <translation>Von 100 dieser Art sind etwa {count} Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We are fairly sure.</source>
        <translation>Wir sind uns ziemlich sicher.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Of 100 like this one, about 1 is a scam.</source>
        <translation>Von 100 dieser Art ist etwa 1 Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We are quite sure.</source>
        <translation>Wir sind uns sehr sicher.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This mail is very likely a scam: {story}.</source>
        <translation>Diese E-Mail ist sehr wahrscheinlich Betrug: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This message is very likely a scam.</source>
        <translation>Diese Nachricht ist sehr wahrscheinlich Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This message is very likely a scam: {story}.</source>
        <translation>Diese Nachricht ist sehr wahrscheinlich Betrug: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This chat is very likely a scam.</source>
        <translation>Dieser Chat ist sehr wahrscheinlich Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This chat is very likely a scam: {story}.</source>
        <translation>Dieser Chat ist sehr wahrscheinlich Betrug: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This link is very likely a scam.</source>
        <translation>Dieser Link ist sehr wahrscheinlich Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This link is very likely a scam: {story}.</source>
        <translation>Dieser Link ist sehr wahrscheinlich Betrug: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This number is very likely a scam.</source>
        <translation>Diese Nummer ist sehr wahrscheinlich Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This number is very likely a scam: {story}.</source>
        <translation>Diese Nummer ist sehr wahrscheinlich Betrug: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This address is very likely a scam.</source>
        <translation>Diese Adresse ist sehr wahrscheinlich Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This address is very likely a scam: {story}.</source>
        <translation>Diese Adresse ist sehr wahrscheinlich Betrug: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We had nothing to judge.</source>
        <translation>Es gab nichts zu beurteilen.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This mail could be a scam.</source>
        <translation>Vorsicht. Diese E-Mail könnte Betrug sein.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It may be honest.</source>
        <translation>Es ist vielleicht ehrlich.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It could be either.</source>
        <translation>Es kann beides sein.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It is more likely a scam than not.</source>
        <translation>Es ist eher Betrug als nicht.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It is far more likely a scam than not.</source>
        <translation>Es ist viel eher Betrug als nicht.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This mail could be a scam: {story}.</source>
        <translation>Vorsicht. Diese E-Mail könnte Betrug sein: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This mail is probably a scam.</source>
        <translation>Vorsicht. Diese E-Mail ist wahrscheinlich Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This mail is probably a scam: {story}.</source>
        <translation>Vorsicht. Diese E-Mail ist wahrscheinlich Betrug: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This message could be a scam.</source>
        <translation>Vorsicht. Diese Nachricht könnte Betrug sein.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This message could be a scam: {story}.</source>
        <translation>Vorsicht. Diese Nachricht könnte Betrug sein: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This message is probably a scam.</source>
        <translation>Vorsicht. Diese Nachricht ist wahrscheinlich Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This message is probably a scam: {story}.</source>
        <translation>Vorsicht. Diese Nachricht ist wahrscheinlich Betrug: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This chat could be a scam.</source>
        <translation>Vorsicht. Dieser Chat könnte Betrug sein.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This chat could be a scam: {story}.</source>
        <translation>Vorsicht. Dieser Chat könnte Betrug sein: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This chat is probably a scam.</source>
        <translation>Vorsicht. Dieser Chat ist wahrscheinlich Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This chat is probably a scam: {story}.</source>
        <translation>Vorsicht. Dieser Chat ist wahrscheinlich Betrug: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This link could be a scam.</source>
        <translation>Vorsicht. Dieser Link könnte Betrug sein.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This link could be a scam: {story}.</source>
        <translation>Vorsicht. Dieser Link könnte Betrug sein: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This link is probably a scam.</source>
        <translation>Vorsicht. Dieser Link ist wahrscheinlich Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This link is probably a scam: {story}.</source>
        <translation>Vorsicht. Dieser Link ist wahrscheinlich Betrug: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This number could be a scam.</source>
        <translation>Vorsicht. Diese Nummer könnte Betrug sein.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This number could be a scam: {story}.</source>
        <translation>Vorsicht. Diese Nummer könnte Betrug sein: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This number is probably a scam.</source>
        <translation>Vorsicht. Diese Nummer ist wahrscheinlich Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This number is probably a scam: {story}.</source>
        <translation>Vorsicht. Diese Nummer ist wahrscheinlich Betrug: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This address could be a scam.</source>
        <translation>Vorsicht. Diese Adresse könnte Betrug sein.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This address could be a scam: {story}.</source>
        <translation>Vorsicht. Diese Adresse könnte Betrug sein: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This address is probably a scam.</source>
        <translation>Vorsicht. Diese Adresse ist wahrscheinlich Betrug.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This address is probably a scam: {story}.</source>
        <translation>Vorsicht. Diese Adresse ist wahrscheinlich Betrug: {Story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this mail alone.</source>
        <translation>Aus dieser E-Mail allein lässt es sich nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It depends on things we cannot see.</source>
        <translation>Es hängt von Dingen ab, die wir nicht sehen.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this message alone.</source>
        <translation>Aus dieser Nachricht allein lässt es sich nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this chat alone.</source>
        <translation>Aus diesem Chat allein lässt es sich nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this link alone.</source>
        <translation>Aus diesem Link allein lässt es sich nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this number alone.</source>
        <translation>Aus dieser Nummer allein lässt es sich nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this address alone.</source>
        <translation>Aus dieser Adresse allein lässt es sich nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell. There is no text here that we can read.</source>
        <translation>Das lässt sich nicht sagen. Hier ist kein Text, den wir lesen können.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this mail. Stay alert all the same.</source>
        <translation>Wir fanden keine Anzeichen für Betrug in dieser E-Mail. Bleiben Sie trotzdem wachsam.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Of 100 like this one, about {count} are honest.</source>
        <translation>Von 100 dieser Art sind etwa {count} ehrlich.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>There is not much to go by. If you did not expect it, ask first.</source>
        <translation>Es gibt wenig Anhaltspunkte. Kam es unerwartet, fragen Sie erst nach.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this mail. Stay alert all the same.</source>
        <translation>Wir fanden keine klaren Anzeichen für Betrug in dieser E-Mail. Bleiben Sie trotzdem wachsam.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this message. Stay alert all the same.</source>
        <translation>Wir fanden keine Anzeichen für Betrug in dieser Nachricht. Bleiben Sie trotzdem wachsam.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this message. Stay alert all the same.</source>
        <translation>Wir fanden keine klaren Anzeichen für Betrug in dieser Nachricht. Bleiben Sie trotzdem wachsam.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this chat. Stay alert all the same.</source>
        <translation>Wir fanden keine Anzeichen für Betrug in diesem Chat. Bleiben Sie trotzdem wachsam.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this chat. Stay alert all the same.</source>
        <translation>Wir fanden keine klaren Anzeichen für Betrug in diesem Chat. Bleiben Sie trotzdem wachsam.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this link. Stay alert all the same.</source>
        <translation>Wir fanden keine Anzeichen für Betrug in diesem Link. Bleiben Sie trotzdem wachsam.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>There is not much to go by. If you did not expect it, leave it closed.</source>
        <translation>Es gibt wenig Anhaltspunkte. Kam er unerwartet, öffnen Sie ihn nicht.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this link. Stay alert all the same.</source>
        <translation>Wir fanden keine klaren Anzeichen für Betrug in diesem Link. Bleiben Sie trotzdem wachsam.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this number. Stay alert all the same.</source>
        <translation>Wir fanden keine Anzeichen für Betrug in dieser Nummer. Bleiben Sie trotzdem wachsam.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this number. Stay alert all the same.</source>
        <translation>Wir fanden keine klaren Anzeichen für Betrug in dieser Nummer. Bleiben Sie trotzdem wachsam.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this address. Stay alert all the same.</source>
        <translation>Wir fanden keine Anzeichen für Betrug in dieser Adresse. Bleiben Sie trotzdem wachsam.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this address. Stay alert all the same.</source>
        <translation>Wir fanden keine klaren Anzeichen für Betrug in dieser Adresse. Bleiben Sie trotzdem wachsam.</translation>
    </message>
</context>
<context>
    <name>asks</name>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Are you waiting for a parcel from this firm?</source>
        <translation>Warten Sie auf ein Paket von dieser Firma?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>I'm not sure</source>
        <translation>Ich weiß nicht</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Do you have an account with this firm?</source>
        <translation>Haben Sie ein Konto bei dieser Firma?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you order this yourself?</source>
        <translation>Haben Sie das selbst bestellt?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you enter this draw yourself?</source>
        <translation>Haben Sie bei dieser Verlosung mitgemacht?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Are you waiting to hear from this office?</source>
        <translation>Warten Sie auf Post von dieser Behörde?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you drive or park there?</source>
        <translation>Sind Sie dort gefahren oder haben Sie dort geparkt?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you reach your child on the old number?</source>
        <translation>Haben Sie Ihr Kind unter der alten Nummer erreicht?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Yes, it is really from them</source>
        <translation>Ja, es kommt wirklich von dort</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Yes, and they did not send it</source>
        <translation>Ja, und es kam nicht von dort</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Have you met this person in real life?</source>
        <translation>Haben Sie diese Person schon einmal getroffen?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask them on a phone number you knew?</source>
        <translation>Haben Sie unter einer Nummer nachgefragt, die Sie kannten?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask for this job or loan?</source>
        <translation>Haben Sie um diese Arbeit oder diesen Kredit gebeten?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Have you seen the home or item yourself?</source>
        <translation>Haben Sie die Wohnung oder die Sache selbst gesehen?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Do they promise you money?</source>
        <translation>Verspricht man Ihnen Geld?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask for this help first?</source>
        <translation>Haben Sie zuerst um diese Hilfe gebeten?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Do you pay this firm now?</source>
        <translation>Zahlen Sie zurzeit an diese Firma?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Does this firm run your mail?</source>
        <translation>Haben Sie Ihr Postfach bei dieser Firma?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Does it ask you for money?</source>
        <translation>Will man Geld von Ihnen?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask for this code just now?</source>
        <translation>Haben Sie diesen Code gerade angefordert?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you know that this file would come?</source>
        <translation>Wussten Sie, dass diese Datei kommt?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Do you know the sender, and did you expect this?</source>
        <translation>Kennen Sie den Absender, und haben Sie das erwartet?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask for this link?</source>
        <translation>Haben Sie um diesen Link gebeten?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did they ask for money, a code or a password?</source>
        <translation>Wollte man Geld, einen Code oder ein Passwort von Ihnen?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did it come from somebody you know well?</source>
        <translation>Kam er von jemandem, den Sie gut kennen?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Is it printed on your card or on an old bill?</source>
        <translation>Steht es auf Ihrer Karte oder einer alten Rechnung?</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service answered.</source>
        <translation>Der Dienst hat geantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We could not reach the service. Are you online?</source>
        <translation>Wir haben den Dienst nicht erreicht. Sind Sie mit dem Internet verbunden?</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service took too long to answer.</source>
        <translation>Der Dienst hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We could not be sure who answers there, so we sent nothing.</source>
        <translation>Wir konnten nicht sicher sein, wer dort antwortet. Darum haben wir nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service does not know your key. Enter it again under Online help.</source>
        <translation>Der Dienst kennt Ihren Schlüssel nicht. Geben Sie ihn unter „Hilfe aus dem Internet“ noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>Your key no longer works. It may have run out or been taken back.</source>
        <translation>Ihr Schlüssel gilt nicht mehr. Vielleicht ist er abgelaufen oder wurde zurückgezogen.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service does not work in your country.</source>
        <translation>Den Dienst gibt es in Ihrem Land nicht.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>Your key may not use this model. Choose another under Online help.</source>
        <translation>Ihr Schlüssel gilt nicht für dieses Modell. Wählen Sie unter „Hilfe aus dem Internet“ ein anderes.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service does not answer this kind of question for your account.</source>
        <translation>Der Dienst beantwortet solche Fragen für Ihr Konto nicht.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>Your key is not allowed to do this.</source>
        <translation>Ihr Schlüssel ist dafür nicht zugelassen.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>That was a lot at once. Try again in a while.</source>
        <translation>Das war viel auf einmal. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>That was a lot at once. Try again in a minute.</source>
        <translation>Das war viel auf einmal. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/call_words.py"/>
        <source>That was a lot at once. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>Das war viel auf einmal. Versuchen Sie es in %Ln Minute noch einmal.</numerusform>
            <numerusform>Das war viel auf einmal. Versuchen Sie es in %Ln Minuten noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/call_words.py"/>
        <source>That was a lot at once. Try again in %Ln hours.</source>
        <translation>
            <numerusform>Das war viel auf einmal. Versuchen Sie es in %Ln Stunde noch einmal.</numerusform>
            <numerusform>Das war viel auf einmal. Versuchen Sie es in %Ln Stunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>What was paid for is used up. The service waits for more credit.</source>
        <translation>Das Guthaben ist aufgebraucht. Der Dienst wartet auf neues Guthaben.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service has trouble just now.</source>
        <translation>Der Dienst hat gerade Schwierigkeiten.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service has trouble just now. We try again in a minute.</source>
        <translation>Der Dienst hat gerade Schwierigkeiten. Wir versuchen es in einer Minute noch einmal.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/call_words.py"/>
        <source>The service has trouble just now. We try again in %Ln minutes.</source>
        <translation>
            <numerusform>Der Dienst hat gerade Schwierigkeiten. Wir versuchen es in %Ln Minute noch einmal.</numerusform>
            <numerusform>Der Dienst hat gerade Schwierigkeiten. Wir versuchen es in %Ln Minuten noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service did not want to judge this message.</source>
        <translation>Der Dienst wollte diese Nachricht nicht beurteilen.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>This message is too long for the service.</source>
        <translation>Diese Nachricht ist zu lang für den Dienst.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service sent an answer that we cannot use.</source>
        <translation>Der Dienst hat eine Antwort gesendet, mit der wir nichts anfangen können.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>There is no such service at this address. Check it under Online help.</source>
        <translation>Unter dieser Adresse gibt es keinen solchen Dienst. Prüfen Sie sie unter „Hilfe aus dem Internet“.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service did not understand us.</source>
        <translation>Der Dienst hat uns nicht verstanden.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>You paused all online help, so we sent nothing.</source>
        <translation>Sie haben alle Hilfe aus dem Internet angehalten. Darum haben wir nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>You did not set this service up, so we sent nothing.</source>
        <translation>Sie haben diesen Dienst nicht eingerichtet. Darum haben wir nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>This name leads to a private place, so we sent nothing.</source>
        <translation>Dieser Name führt an einen privaten Ort. Darum haben wir nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We could not get your key, so we sent nothing.</source>
        <translation>Wir haben Ihren Schlüssel nicht bekommen. Darum haben wir nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We could not write it down first, so we sent nothing.</source>
        <translation>Wir konnten es vorher nicht aufschreiben. Darum haben wir nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>Today's questions are used up, so we sent nothing.</source>
        <translation>Die Fragen für heute sind aufgebraucht. Darum haben wir nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We do not know how this computer goes online, so we sent nothing.</source>
        <translation>Wir wissen nicht, wie dieser Computer ins Internet geht. Darum haben wir nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>You stopped it.</source>
        <translation>Sie haben es angehalten.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <location filename="../../app/checks/check.py"/>
        <source>One of our checks did not finish. The others did.</source>
        <translation>Einer unserer Schritte wurde nicht fertig. Die anderen schon.</translation>
    </message>
    <message>
        <location filename="../../app/checks/wordings.py"/>
        <source>We do not read this language well yet.</source>
        <translation>Diese Sprache lesen wir noch nicht gut.</translation>
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
        <translation>2fa.directory, password-manager-resources; der Rest ist allgemein bekannt, nicht noch einmal online gelesen</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>2fa.directory, public lists of brands' sites</source>
        <translation>2fa.directory, öffentliche Listen von Markenseiten</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>2fa.directory, public lists of brands' sites; the rest is public knowledge, not read again online</source>
        <translation>2fa.directory, öffentliche Listen von Markenseiten; der Rest ist allgemein bekannt, nicht erneut online gelesen</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>2fa.directory; the rest is public knowledge, not read again online</source>
        <translation>2fa.directory; der Rest ist allgemein bekannt, nicht noch einmal online gelesen</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>an ending that only the state gives out</source>
        <translation>eine Endung, die nur der Staat vergibt</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>password-manager-resources</source>
        <translation>password-manager-resources</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>password-manager-resources; the rest is public knowledge, not read again online</source>
        <translation>password-manager-resources; der Rest ist allgemein bekannt, nicht noch einmal online gelesen</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>public lists of brands' sites</source>
        <translation>öffentliche Listen von Markenseiten</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>public lists of brands' sites; the rest is public knowledge, not read again online</source>
        <translation>öffentliche Listen von Markenseiten; der Rest ist allgemein bekannt, nicht erneut online gelesen</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>public programs that name the brand</source>
        <translation>öffentliche Programme, die die Marke nennen</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>public programs that name the brand; the rest is public knowledge, not read again online</source>
        <translation>öffentliche Programme, die die Marke nennen; der Rest ist allgemein bekannt, nicht erneut online gelesen</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <location filename="../../app/assistant/offline.py"/>
        <source>This answer was made on this computer, from our guide.</source>
        <translation>Diese Antwort entstand auf diesem Computer, aus unserem Ratgeber.</translation>
    </message>
    <message>
        <location filename="../../app/assistant/offline.py"/>
        <source>We have no good answer to that here.</source>
        <translation>Darauf haben wir hier keine gute Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/assistant/offline.py"/>
        <source>The official way to {brand}: {website}</source>
        <translation>Der offizielle Weg zu {brand}: {website}</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Why do you think so?</source>
        <translation>Warum glauben Sie das?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>No single thing stands out. As a whole it looks like what it is compared with.</source>
        <translation>Nichts sticht einzeln hervor. Im Ganzen ähnelt es dem, womit es verglichen wird.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>What should I do now?</source>
        <translation>Was soll ich jetzt tun?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Do nothing for now. Ask someone you trust.</source>
        <translation>Tun Sie vorerst nichts. Fragen Sie jemanden, dem Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>How do I reach the real firm?</source>
        <translation>Wie erreiche ich die echte Firma?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Type the address that you know. Or use the number on your card or bill.</source>
        <translation>Tippen Sie die Adresse ein, die Sie kennen. Oder nehmen Sie die Nummer auf Ihrer Karte oder Rechnung.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>How sure are you?</source>
        <translation>Wie sicher sind Sie?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>We cannot put a number on it.</source>
        <translation>Wir können dafür keine Zahl nennen.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Could it be honest after all?</source>
        <translation>Könnte es doch ehrlich sein?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>It may be. Ask the sender in a way you used before.</source>
        <translation>Das kann sein. Fragen Sie den Absender auf einem Weg, den Sie schon kennen.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Is it safe?</source>
        <translation>Ist es sicher?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>No program can promise that. Stop if it asks for money, a code or a password.</source>
        <translation>Das kann kein Programm versprechen. Hören Sie auf, wenn es um Geld, einen Code oder ein Passwort geht.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I opened the link. What now?</source>
        <translation>Ich habe den Link geöffnet. Was nun?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Close the page and type nothing more. If you typed a password, change it on the real site. If you gave card details, call your bank.</source>
        <translation>Schließen Sie die Seite und tippen Sie nichts mehr ein. Haben Sie ein Passwort eingegeben, ändern Sie es auf der echten Seite. Haben Sie Kartendaten genannt, rufen Sie Ihre Bank an.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I have paid already. What now?</source>
        <translation>Ich habe schon bezahlt. Was nun?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Call your bank at once, with the number on your card. Ask them to stop the payment. Keep the message as proof.</source>
        <translation>Rufen Sie sofort Ihre Bank an, mit der Nummer auf Ihrer Karte. Bitten Sie, die Zahlung zu stoppen. Heben Sie die Nachricht als Beweis auf.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I gave them a code or a password.</source>
        <translation>Ich habe einen Code oder ein Passwort genannt.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Change the password now, on the page you always use. Was it a code of your bank? Then call your bank at once.</source>
        <translation>Ändern Sie das Passwort jetzt, auf der Seite, die Sie immer nutzen. War es ein Code Ihrer Bank? Dann rufen Sie sie sofort an.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I answered them. Is that bad?</source>
        <translation>Ich habe geantwortet. Ist das schlimm?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>An answer alone does little harm. They know now that somebody reads it. Do not write again, and block the sender.</source>
        <translation>Eine Antwort allein schadet wenig. Man weiß nun, dass jemand mitliest. Schreiben Sie nicht mehr, und sperren Sie den Absender.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I opened the file. What now?</source>
        <translation>Ich habe die Datei geöffnet. Was nun?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Close it and press nothing in it. Let your virus scan run. If it looks odd, ask someone you trust to look.</source>
        <translation>Schließen Sie sie und klicken Sie nichts darin an. Lassen Sie Ihr Virenprogramm laufen. Wirkt etwas seltsam, lassen Sie jemanden nachsehen, dem Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I let them into my computer.</source>
        <translation>Ich habe sie an meinen Computer gelassen.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Switch the computer off. Call your bank from another phone. Let someone you trust look at it before you use it.</source>
        <translation>Schalten Sie den Computer aus. Rufen Sie Ihre Bank von einem anderen Telefon an. Lassen Sie ihn von jemandem ansehen, dem Sie vertrauen, bevor Sie ihn nutzen.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Where can I report it?</source>
        <translation>Wo kann ich das melden?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Mark it as junk in your mail or phone. If you lost money, tell your bank and then the police.</source>
        <translation>Melden Sie es in der Post oder im Telefon als Spam. Haben Sie Geld verloren, sagen Sie es Ihrer Bank und dann der Polizei.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>May I delete it?</source>
        <translation>Darf ich es löschen?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Keep it if you lost money. It helps the bank and the police. If not, block the sender and delete it.</source>
        <translation>Heben Sie es auf, wenn Sie Geld verloren haben. Es hilft der Bank und der Polizei. Sonst sperren Sie den Absender und löschen es.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Who sends me such things?</source>
        <translation>Wer schickt mir so etwas?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Thieves send the same words to many people. It is not about you. Your number or address stood on a list.</source>
        <translation>Betrüger schicken vielen Leuten dieselben Worte. Es geht nicht um Sie. Ihre Nummer oder Adresse stand auf einer Liste.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>How could I fall for it?</source>
        <translation>Wie konnte ich darauf hereinfallen?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>They do this all day long. It can happen to anybody. Tell someone soon, and do not feel ashamed.</source>
        <translation>Die machen das den ganzen Tag. Es kann jedem passieren. Erzählen Sie es bald jemandem, und schämen Sie sich nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Whom can I ask?</source>
        <translation>Wen kann ich fragen?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Ask someone you trust, in person or on a number you know. Show them the message before you act.</source>
        <translation>Fragen Sie jemanden, dem Sie vertrauen, persönlich oder unter einer Nummer, die Sie kennen. Zeigen Sie die Nachricht, bevor Sie etwas tun.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Does it leave my computer?</source>
        <translation>Verlässt es meinen Computer?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Our own check and this guide stay on this computer. A service is asked only if you allow it.</source>
        <translation>Unsere Prüfung und dieser Ratgeber bleiben auf diesem Computer. Ein Dienst wird nur gefragt, wenn Sie es erlauben.</translation>
    </message>
</context>
<context>
    <name>habits</name>
    <message>
        <location filename="../../app/verdict/never_asked.py"/>
        <source>{brand} says it never asks for {thing}.</source>
        <translation>{brand} fragt nach eigener Aussage nie nach {thing}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/never_asked.py"/>
        <source>{brand} never asks for {thing}.</source>
        <translation>{brand} fragt nie nach {thing}.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A code to sign in or to pay.</source>
        <translation>Ein Code zum Anmelden oder Bezahlen.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>News of a sign-in.</source>
        <translation>Eine Meldung über eine Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>News of a card payment.</source>
        <translation>Eine Meldung über eine Kartenzahlung.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A question: was this payment yours?</source>
        <translation>Eine Frage: War diese Zahlung von Ihnen?</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>How much is in the account.</source>
        <translation>Wie viel auf dem Konto ist.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A new bank statement is ready.</source>
        <translation>Ein neuer Kontoauszug liegt bereit.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A new bill is ready.</source>
        <translation>Eine neue Rechnung liegt bereit.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A bill is due soon or late.</source>
        <translation>Eine Rechnung ist bald fällig oder überfällig.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Money came in, or was paid.</source>
        <translation>Geld kam an oder wurde bezahlt.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Where a parcel is, and when it comes.</source>
        <translation>Wo ein Paket ist und wann es kommt.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A parcel waits at a shop or locker.</source>
        <translation>Ein Paket wartet im Laden oder in der Packstation.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Customs fees are due on a parcel.</source>
        <translation>Für ein Paket ist Zoll zu zahlen.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>An order was made, sent or changed.</source>
        <translation>Eine Bestellung wurde gemacht, verschickt oder geändert.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>The date of a visit or a call.</source>
        <translation>Der Termin für einen Besuch oder Anruf.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A new letter waits in your account.</source>
        <translation>In Ihrem Konto liegt ein neuer Brief.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A tax form or payment is due.</source>
        <translation>Eine Steuererklärung oder Steuer ist fällig.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Data or credit is nearly used up.</source>
        <translation>Daten oder Guthaben sind fast aufgebraucht.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>The credit of a toll tag is low.</source>
        <translation>Das Guthaben für die Maut ist niedrig.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Power or network is down, or back.</source>
        <translation>Strom oder Netz ist ausgefallen oder wieder da.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A trip or room was booked or changed.</source>
        <translation>Eine Reise oder ein Zimmer wurde gebucht oder geändert.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A plan is renewed or ends soon.</source>
        <translation>Ein Abo wird verlängert oder endet bald.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>New terms or rules.</source>
        <translation>Neue Bedingungen oder Regeln.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A question of how it went.</source>
        <translation>Eine Frage, wie es war.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Offers and news.</source>
        <translation>Angebote und Neues.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>your password</source>
        <translation>Ihrem Passwort</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>your PIN</source>
        <translation>Ihrer PIN</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a code sent to you</source>
        <translation>einem Code, den Sie bekamen</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>money moved to a safe account</source>
        <translation>einer Überweisung auf ein sicheres Konto</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>cash or a card at your door</source>
        <translation>Bargeld oder einer Karte an Ihrer Tür</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>control of your device</source>
        <translation>dem Zugriff auf Ihr Gerät</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>payment in gift cards</source>
        <translation>einer Zahlung mit Geschenkkarten</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>payment in crypto coins</source>
        <translation>einer Zahlung in Kryptowährung</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>the secret words of your wallet</source>
        <translation>den geheimen Wörtern Ihrer Wallet</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>money by text</source>
        <translation>Geld per Textnachricht</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>money by link</source>
        <translation>Geld über einen Link</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>bank details by mail or text</source>
        <translation>Bankdaten per E-Mail oder Textnachricht</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>your details by mail or text</source>
        <translation>Ihren Daten per E-Mail oder Textnachricht</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>card or bank details by link</source>
        <translation>Karten- oder Bankdaten über einen Link</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a sign-in by link</source>
        <translation>einer Anmeldung über einen Link</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a tap on a link in a text</source>
        <translation>einem Klick auf einen Link in einer Textnachricht</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a call to a number in a warning</source>
        <translation>einem Anruf bei einer Nummer aus einer Warnung</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a payment by phone</source>
        <translation>einer Zahlung am Telefon</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a picture. Copy the words out of it and paste them.</source>
        <translation>Das sieht nach einem Bild aus. Schreiben Sie die Wörter ab und fügen Sie sie ein.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a PDF file. Open it, copy the words and paste them.</source>
        <translation>Das sieht nach einer PDF-Datei aus. Öffnen Sie sie, kopieren Sie den Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a packed file or an Office file. Paste the words of the message instead.</source>
        <translation>Das sieht nach einer gepackten Datei oder Office-Datei aus. Fügen Sie lieber den Text der Nachricht ein.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a program. Do not open it. Paste the message that it came with.</source>
        <translation>Das sieht nach einem Programm aus. Öffnen Sie es nicht. Fügen Sie die Nachricht ein, mit der es kam.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a sound or a film. Write down what was said and paste that.</source>
        <translation>Das sieht nach Ton oder Film aus. Schreiben Sie auf, was gesagt wurde, und fügen Sie es ein.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like an Outlook or Office file. Open it, copy the words and paste them.</source>
        <translation>Das sieht nach einer Outlook- oder Office-Datei aus. Öffnen Sie sie, kopieren Sie den Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>There are no words to read in this. Copy the words of the message and paste them.</source>
        <translation>Darin stehen keine lesbaren Wörter. Kopieren Sie den Text der Nachricht und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>Read as Windows-1252.</source>
        <translation>Als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>Some letters were damaged.</source>
        <translation>Einige Buchstaben waren beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/intake/links/build.py"/>
        <source>There are very many links. Only the first 10,000 were looked at.</source>
        <translation>Es gibt sehr viele Links. Nur die ersten 10 000 wurden angesehen.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/archives.py"/>
        <source>The names inside were not read.</source>
        <translation>Die Namen darin wurden nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/archives.py"/>
        <source>The list of names inside is damaged.</source>
        <translation>Die Namensliste darin ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/charset.py"/>
        <source>Read as ISO-2022-JP.</source>
        <translation>Als ISO-2022-JP gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/charset.py"/>
        <source>Read as UTF-8. Its label says something else.</source>
        <translation>Als UTF-8 gelesen. Die Angabe sagt etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail is very large. Only the first 25 MB were read.</source>
        <translation>Die E-Mail ist sehr groß. Nur die ersten 25 MB wurden gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail has very many parts. Only the first ones were read.</source>
        <translation>Die E-Mail hat sehr viele Teile. Nur die ersten wurden gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail has very many header lines. Only the first ones were read.</source>
        <translation>Die E-Mail hat sehr viele Kopfzeilen. Nur die ersten wurden gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail is very long. Only its beginning was read.</source>
        <translation>Die E-Mail ist sehr lang. Nur der Anfang wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail has very many attachments. Only the first 100 were looked at.</source>
        <translation>Die E-Mail hat sehr viele Anhänge. Nur die ersten 100 wurden angesehen.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>A winmail.dat file came with it. What is inside was not read.</source>
        <translation>Eine Datei winmail.dat war dabei. Ihr Inhalt wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>A part of the mail is locked (encrypted). It was not read.</source>
        <translation>Ein Teil der E-Mail ist verschlüsselt. Er wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>More than one mail was attached. Only the first one was judged.</source>
        <translation>Es waren mehrere E-Mails angehängt. Nur die erste wurde beurteilt.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>A mail was attached to this one. It was not judged.</source>
        <translation>An dieser hing eine weitere E-Mail. Sie wurde nicht beurteilt.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail names several senders.</source>
        <translation>Die E-Mail nennt mehrere Absender.</translation>
    </message>
    <message>
        <location filename="../../app/intake/recognise.py"/>
        <source>There are no words here. Paste the message, or the link, that worries you.</source>
        <translation>Hier stehen keine Wörter. Fügen Sie die Nachricht oder den Link ein, der Ihnen Sorgen macht.</translation>
    </message>
    <message>
        <location filename="../../app/intake/recognise.py"/>
        <source>The text is very long. Only the first 1,000,000 letters were read.</source>
        <translation>Der Text ist sehr lang. Nur die erste Million Zeichen wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/intake/recognise.py"/>
        <source>The chat is very long. Only the first 2,000 turns were told apart.</source>
        <translation>Der Chat ist sehr lang. Nur die ersten 2000 Beiträge wurden getrennt.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>passed on by somebody</source>
        <translation>von jemandem weitergeleitet</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>1 link</source>
        <translation>1 Link</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>1 phone number</source>
        <translation>1 Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>1 attachment</source>
        <translation>1 Anhang</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/intake/describe.py"/>
        <source>%Ln links</source>
        <translation>
            <numerusform>%Ln Link</numerusform>
            <numerusform>%Ln Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/intake/describe.py"/>
        <source>%Ln phone numbers</source>
        <translation>
            <numerusform>%Ln Telefonnummer</numerusform>
            <numerusform>%Ln Telefonnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/intake/describe.py"/>
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>email from a mail window</source>
        <translation>E-Mail aus einem Mailfenster</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>text message</source>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>1 turn</source>
        <translation>1 Beitrag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/intake/describe.py"/>
        <source>%Ln turns</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>nothing to read</source>
        <translation>nichts zu lesen</translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <location filename="../../app/verdict/opinion.py"/>
        <source>{engine} says so. It can be wrong.</source>
        <translation>Das sagt {engine}. Es kann sich irren.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/opinion.py"/>
        <source>An honest sender may write like this too.</source>
        <translation>Auch ein ehrlicher Absender kann so schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/opinion.py"/>
        <source>{engine} sees more danger than we do. It can be wrong.</source>
        <translation>{engine} sieht mehr Gefahr als wir. Es kann sich irren.</translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message>
        <location filename="../../resources/signs/auth/brand_without_proof.toml"/>
        <source>It says it is from {domain}, but nothing proves it.</source>
        <translation>Angeblich kommt es von {domain}, aber nichts beweist das.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/brand_without_proof.toml"/>
        <source>{brand} signs its mail. This one has no valid signature for it.</source>
        <translation>{brand} unterschreibt seine E-Mails. Diese hat keine gültige Unterschrift.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/brand_without_proof.toml"/>
        <source>A list that passes mail on can break its seal.</source>
        <translation>Eine Liste, die E-Mails weiterleitet, kann das Siegel brechen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dkim_broken.toml"/>
        <source>The seal of {domain} on this mail is broken.</source>
        <translation>Das Siegel von {domain} an dieser E-Mail ist gebrochen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dkim_broken.toml"/>
        <source>The mail was changed on its way, or the seal is false.</source>
        <translation>Die E-Mail wurde unterwegs verändert, oder das Siegel ist falsch.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dkim_broken.toml"/>
        <source>Mailing lists add a footer, and that breaks it.</source>
        <translation>Mailinglisten hängen eine Fußzeile an, und das bricht es.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dmarc_fail.toml"/>
        <source>The check of the sender failed for {domain}.</source>
        <translation>Die Prüfung des Absenders schlug für {domain} fehl.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dmarc_fail.toml"/>
        <source>The owner of {domain} does not stand behind this mail.</source>
        <translation>Der Besitzer von {domain} steht nicht hinter dieser E-Mail.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dmarc_fail.toml"/>
        <source>Mailing lists and forwarding can break this check.</source>
        <translation>Mailinglisten und Weiterleitungen können diese Prüfung stören.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/spf_fail_unaligned.toml"/>
        <source>It came from a computer that may not send for {domain}.</source>
        <translation>Es kam von einem Computer, der nicht für {domain} senden darf.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/spf_fail_unaligned.toml"/>
        <source>The sender’s address may be false.</source>
        <translation>Die Adresse des Absenders kann falsch sein.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/spf_fail_unaligned.toml"/>
        <source>Forwarded mail often looks like this.</source>
        <translation>Weitergeleitete E-Mails sehen oft so aus.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/advert.toml"/>
        <source>It reads like a plain advert for a shop or bank.</source>
        <translation>Es klingt nach einfacher Werbung eines Ladens oder einer Bank.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/advert.toml"/>
        <source>Shops and banks send many. An offer alone asks for no secret and no fee.</source>
        <translation>Läden und Banken verschicken viel davon. Ein Angebot allein will kein Geheimnis und keine Gebühr.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/advert.toml"/>
        <source>If you want it, go to the shop or bank yourself, not by the link.</source>
        <translation>Wenn Sie es möchten, gehen Sie selbst zum Laden oder zur Bank, nicht über den Link.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/appointment.toml"/>
        <source>It reminds you of an appointment.</source>
        <translation>Es erinnert Sie an einen Termin.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/appointment.toml"/>
        <source>Such notes ask for nothing but your presence.</source>
        <translation>Solche Hinweise wollen nur, dass Sie kommen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/appointment.toml"/>
        <source>It may ask you to confirm or change the day.</source>
        <translation>Es bittet Sie vielleicht, den Tag zu bestätigen oder zu ändern.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/code_only.toml"/>
        <source>It holds a one-time code and says not to share it.</source>
        <translation>Es enthält einen Einmal-Code und sagt, dass Sie ihn nicht weitergeben sollen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/code_only.toml"/>
        <source>That is how real services send a code.</source>
        <translation>So schicken echte Dienste einen Code.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/code_only.toml"/>
        <source>If you did not ask for it, leave it. Never pass the code on.</source>
        <translation>Haben Sie ihn nicht angefordert, lassen Sie ihn. Geben Sie den Code nie weiter.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/go_yourself.toml"/>
        <source>It tells you to go to the app or site yourself.</source>
        <translation>Es sagt, dass Sie selbst zur App oder Website gehen sollen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/go_yourself.toml"/>
        <source>That is what real firms say. Go the way you always go.</source>
        <translation>Das sagen echte Firmen. Gehen Sie den Weg, den Sie immer gehen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/go_yourself.toml"/>
        <source>Do just that, and use no link from the message.</source>
        <translation>Tun Sie genau das, und nutzen Sie keinen Link aus der Nachricht.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/ignore_if_you.toml"/>
        <source>It says you can ignore it if you did not ask for it.</source>
        <translation>Es sagt, dass Sie es ignorieren können, wenn es nicht von Ihnen ausging.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/ignore_if_you.toml"/>
        <source>A notice that needs nothing from you is often real.</source>
        <translation>Ein Hinweis, der nichts von Ihnen will, ist oft echt.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/ignore_if_you.toml"/>
        <source>If you are unsure, look in your own account.</source>
        <translation>Im Zweifel sehen Sie in Ihrem eigenen Konto nach.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/in_person.toml"/>
        <source>It wants the money at the door or at the counter, not through a link.</source>
        <translation>Es will das Geld an der Tür oder am Schalter, nicht über einen Link.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/in_person.toml"/>
        <source>A thief far away cannot take it there.</source>
        <translation>Ein Dieb in der Ferne kann es dort nicht nehmen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/in_person.toml"/>
        <source>Pay only what you ordered, and look at the parcel first.</source>
        <translation>Zahlen Sie nur, was Sie bestellt haben, und sehen Sie sich das Paket erst an.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/known_domain.toml"/>
        <source>It truly comes from {domain}, a well-known address.</source>
        <translation>Es kommt wirklich von {domain}, einer bekannten Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/known_domain.toml"/>
        <source>Your mail service checked its seal.</source>
        <translation>Ihr Mail-Dienst hat das Siegel geprüft.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/known_domain.toml"/>
        <source>An account there may still be in the wrong hands.</source>
        <translation>Ein Konto dort kann trotzdem in falschen Händen sein.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/mailing_list.toml"/>
        <source>It reads like a mail list, or a reply in a group that works together.</source>
        <translation>Es klingt nach Mailingliste oder einer Antwort in einer Arbeitsgruppe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/mailing_list.toml"/>
        <source>Such mails quote others and ask for nothing from you.</source>
        <translation>Solche E-Mails zitieren andere und wollen nichts von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/mailing_list.toml"/>
        <source>A scam can reach a list too.</source>
        <translation>Betrug kann auch auf einer Liste landen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/never_ask.toml"/>
        <source>It says the sender never asks for codes or passwords.</source>
        <translation>Es sagt, dass der Absender nie nach Codes oder Passwörtern fragt.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/never_ask.toml"/>
        <source>Real firms write this to protect you. A scammer can copy it.</source>
        <translation>Echte Firmen schreiben das zu Ihrem Schutz. Betrüger können es abschreiben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/never_ask.toml"/>
        <source>It counts a little, as anyone can write it.</source>
        <translation>Es zählt ein wenig, denn jeder kann es schreiben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/official_links.toml"/>
        <source>Its links go to {domain}, which belongs to {brand}.</source>
        <translation>Die Links gehen zu {domain}. Das gehört {brand}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/official_links.toml"/>
        <source>That is their real address.</source>
        <translation>Das ist die echte Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/official_links.toml"/>
        <source>Scams may mix in real links too.</source>
        <translation>Betrüger mischen auch echte Links hinein.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/order_receipt.toml"/>
        <source>It confirms an order or booking, with its number.</source>
        <translation>Es bestätigt eine Bestellung oder Buchung, mit Nummer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/order_receipt.toml"/>
        <source>A receipt asks for nothing.</source>
        <translation>Eine Quittung verlangt nichts.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/order_receipt.toml"/>
        <source>If you ordered nothing, look in your own account. Do not call the number in it.</source>
        <translation>Haben Sie nichts bestellt? Sehen Sie in Ihrem Konto nach. Rufen Sie die Nummer darin nicht an.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/own_domain.toml"/>
        <source>It truly comes from {domain}, which belongs to {brand}.</source>
        <translation>Es kommt wirklich von {domain}. Das gehört {brand}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/own_domain.toml"/>
        <source>A real company can still pass on words of a stranger, such as an invoice.</source>
        <translation>Auch eine echte Firma kann Worte Fremder weitergeben, etwa eine Rechnung.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/personal_note.toml"/>
        <source>It reads like a note between people who know each other.</source>
        <translation>Es klingt wie eine Notiz unter Bekannten.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/personal_note.toml"/>
        <source>Few scams start with plain daily chat.</source>
        <translation>Wenige Betrüger beginnen mit einem Gespräch über den Alltag.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/personal_note.toml"/>
        <source>Even so, ask by voice before you send money.</source>
        <translation>Fragen Sie trotzdem mündlich nach, bevor Sie Geld schicken.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/pickup.toml"/>
        <source>It says a parcel is ready in a shop, or was delivered.</source>
        <translation>Es sagt, dass ein Paket im Laden bereitliegt oder zugestellt wurde.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/pickup.toml"/>
        <source>Carriers send such notes and ask for no money.</source>
        <translation>Paketdienste schicken solche Hinweise und wollen kein Geld.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/pickup.toml"/>
        <source>A false note could look the same. It would hold a strange link or a fee.</source>
        <translation>Ein falscher Hinweis könnte gleich aussehen. Er hätte einen seltsamen Link oder eine Gebühr.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/statement.toml"/>
        <source>It reports money in or out, with part of the account number.</source>
        <translation>Es meldet eine Buchung, mit einem Teil der Kontonummer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/statement.toml"/>
        <source>Banks send such short notes. They ask for nothing.</source>
        <translation>Banken schicken solche kurzen Hinweise. Sie verlangen nichts.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/statement.toml"/>
        <source>If you don't know the payment, call the number on your card.</source>
        <translation>Kennen Sie die Zahlung nicht? Rufen Sie die Nummer auf Ihrer Karte an.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/warning_about_scams.toml"/>
        <source>It warns you about scams.</source>
        <translation>Es warnt Sie vor Betrug.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/warning_about_scams.toml"/>
        <source>Real firms and offices send such warnings.</source>
        <translation>Echte Firmen und Behörden schicken solche Warnungen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/warning_about_scams.toml"/>
        <source>A scammer can hide behind a warning too. Look what it asks.</source>
        <translation>Auch hinter einer Warnung kann ein Betrüger stecken. Achten Sie darauf, was sie verlangt.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/disc_image.toml"/>
        <source>The file {name} is a copy of a disc.</source>
        <translation>Die Datei {name} ist die Kopie einer Disc.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/disc_image.toml"/>
        <source>Scammers use it to get past warnings.</source>
        <translation>Betrüger umgehen damit Warnungen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/disc_image.toml"/>
        <source>Only experts send such files.</source>
        <translation>Nur Fachleute verschicken solche Dateien.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/hidden_name.toml"/>
        <source>The name of the file hides letters: {name}.</source>
        <translation>Der Name der Datei verbirgt Buchstaben: {name}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/hidden_name.toml"/>
        <source>It is there to hide what kind of file it is.</source>
        <translation>Das soll verbergen, was für eine Datei es ist.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/hidden_name.toml"/>
        <source>We know of no honest reason.</source>
        <translation>Wir kennen keinen ehrlichen Grund.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/locked.toml"/>
        <source>The file {name} is locked, and the password is in the mail.</source>
        <translation>Die Datei {name} ist gesperrt, und das Passwort steht in der E-Mail.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/locked.toml"/>
        <source>That hides the content from virus checks.</source>
        <translation>So sieht kein Virenschutz den Inhalt.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/locked.toml"/>
        <source>Some offices lock files to keep them private.</source>
        <translation>Manche Büros sperren Dateien, damit sie privat bleiben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/macros.toml"/>
        <source>The document {name} can run commands.</source>
        <translation>Das Dokument {name} kann Befehle ausführen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/macros.toml"/>
        <source>If you open it and press Enable, it can harm your computer.</source>
        <translation>Öffnen Sie es und klicken auf Aktivieren, kann es Ihrem Computer schaden.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/macros.toml"/>
        <source>Some offices use such files at work.</source>
        <translation>Manche Büros benutzen solche Dateien bei der Arbeit.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/not_what_it_says.toml"/>
        <source>The file {name} is not what its name says.</source>
        <translation>Die Datei {name} ist nicht, was ihr Name sagt.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/not_what_it_says.toml"/>
        <source>A false ending hides what would open.</source>
        <translation>Eine falsche Endung verbirgt, was sich öffnen würde.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/not_what_it_says.toml"/>
        <source>Some programs write a wrong ending by mistake.</source>
        <translation>Manche Programme schreiben aus Versehen eine falsche Endung.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/page.toml"/>
        <source>The attached file {name} opens as a web page.</source>
        <translation>Der Anhang {name} öffnet sich als Webseite.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/page.toml"/>
        <source>Fake sign-in pages come this way.</source>
        <translation>Falsche Anmeldeseiten kommen auf diesem Weg.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/page.toml"/>
        <source>Some printers and banks send pages like this.</source>
        <translation>Manche Drucker und Banken schicken solche Seiten.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program.toml"/>
        <source>The attached file {name} is a program.</source>
        <translation>Der Anhang {name} ist ein Programm.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program.toml"/>
        <source>Opening it lets it do what it wants on your computer.</source>
        <translation>Einmal geöffnet, kann es auf Ihrem Computer tun, was es will.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program.toml"/>
        <source>People who write software may send programs.</source>
        <translation>Wer Software schreibt, verschickt vielleicht Programme.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program_inside.toml"/>
        <source>There is a program inside {name}.</source>
        <translation>In {name} steckt ein Programm.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program_inside.toml"/>
        <source>Packed files get past mail filters.</source>
        <translation>Gepackte Dateien kommen durch Mail-Filter.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program_inside.toml"/>
        <source>People who write software may pack programs.</source>
        <translation>Wer Software schreibt, packt vielleicht Programme ein.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/two_endings.toml"/>
        <source>The file {name} pretends to be a document, but it is a program.</source>
        <translation>Die Datei {name} gibt sich als Dokument aus, ist aber ein Programm.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/two_endings.toml"/>
        <source>The last ending counts. It is there to fool you.</source>
        <translation>Die letzte Endung zählt. Sie soll Sie täuschen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/disguised_brand.toml"/>
        <source>The name {brand} is written with false letters.</source>
        <translation>Der Name {brand} ist mit falschen Buchstaben geschrieben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/disguised_brand.toml"/>
        <source>The real firm writes its name the right way.</source>
        <translation>Die echte Firma schreibt ihren Namen richtig.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/disguised_brand.toml"/>
        <source>A typing slip may look like this.</source>
        <translation>Ein Tippfehler kann so aussehen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/invisible.toml"/>
        <source>There are signs in the words that you cannot see.</source>
        <translation>In den Wörtern sind Zeichen, die Sie nicht sehen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/invisible.toml"/>
        <source>They are put there to fool scam filters.</source>
        <translation>Sie sollen Betrugsfilter täuschen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/invisible.toml"/>
        <source>Some web pages break long words that way.</source>
        <translation>Manche Webseiten trennen so lange Wörter.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/lookalike_letters.toml"/>
        <source>Some letters only look like ours. They come from a foreign script.</source>
        <translation>Manche Buchstaben sehen nur wie unsere aus. Sie gehören zu einer fremden Schrift.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/lookalike_letters.toml"/>
        <source>That fools scam filters, not honest readers.</source>
        <translation>Das täuscht Betrugsfilter, nicht ehrliche Leser.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/lookalike_letters.toml"/>
        <source>A name from another country may mix letters.</source>
        <translation>Ein Name aus einem anderen Land kann Buchstaben mischen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_file.toml"/>
        <source>The mail itself says nothing. All of it is in the file {name}.</source>
        <translation>Die Mail selbst sagt nichts. Alles steht in der Datei {name}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_file.toml"/>
        <source>A link or a number to call can hide in a file.</source>
        <translation>In einer Datei kann ein Link oder eine Nummer stecken.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_file.toml"/>
        <source>People send scans and bills without a word.</source>
        <translation>Manche schicken Scans und Rechnungen ohne ein Wort.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_pictures.toml"/>
        <source>The mail is only a picture with a link.</source>
        <translation>Die E-Mail ist nur ein Bild mit einem Link.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_pictures.toml"/>
        <source>Words in a picture get past filters.</source>
        <translation>Wörter in einem Bild kommen durch Filter.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_pictures.toml"/>
        <source>Adverts are often made that way.</source>
        <translation>Werbung wird oft so gemacht.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/random_code.toml"/>
        <source>A random code stands in its subject line or in the sender's name.</source>
        <translation>Im Betreff oder im Namen des Absenders steht ein zufälliger Code.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/random_code.toml"/>
        <source>Senders of mass mail add one so that filters see no two mails alike.</source>
        <translation>Massen-Absender fügen ihn an, damit für Filter keine Mail der anderen gleicht.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/random_code.toml"/>
        <source>A ticket number is made of large letters and digits only.</source>
        <translation>Eine Ticketnummer hat nur Großbuchstaben und Ziffern.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/turned_around.toml"/>
        <source>A hidden mark turns the writing around.</source>
        <translation>Ein verborgenes Zeichen dreht die Schrift um.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/turned_around.toml"/>
        <source>What you read is not what is there.</source>
        <translation>Was Sie lesen, steht so nicht da.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/turned_around.toml"/>
        <source>Texts in Arabic or Hebrew use other marks.</source>
        <translation>Texte auf Arabisch oder Hebräisch benutzen andere Zeichen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/two_versions.toml"/>
        <source>The mail has a second, quite different text inside.</source>
        <translation>In der E-Mail steckt ein zweiter, ganz anderer Text.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/two_versions.toml"/>
        <source>One of them is there to fool filters.</source>
        <translation>Einer davon soll Filter täuschen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/two_versions.toml"/>
        <source>Some mail programs write poor plain versions.</source>
        <translation>Manche Mail-Programme schreiben schlechte einfache Fassungen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/unseen_text.toml"/>
        <source>The mail carries much text that you cannot see.</source>
        <translation>Die E-Mail enthält viel Text, den Sie nicht sehen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/unseen_text.toml"/>
        <source>It is often there to fool filters.</source>
        <translation>Er soll oft Filter täuschen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/unseen_text.toml"/>
        <source>Newsletters hide a preview line.</source>
        <translation>Newsletter verbergen eine Vorschauzeile.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_elsewhere.toml"/>
        <source>It names {brand}, but the link goes to {domain}.</source>
        <translation>Es nennt {brand}, aber der Link geht zu {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_elsewhere.toml"/>
        <source>{brand} has its own address. This is not one we know.</source>
        <translation>{brand} hat eine eigene Adresse. Diese kennen wir nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_elsewhere.toml"/>
        <source>Some firms use a helper firm for their messages.</source>
        <translation>Manche Firmen lassen ihre Nachrichten von anderen verschicken.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_inside.toml"/>
        <source>The address {domain} uses the name {brand}, but we do not know it as theirs.</source>
        <translation>Die Adresse {domain} benutzt den Namen {brand}. Wir kennen sie aber nicht als deren Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_inside.toml"/>
        <source>Scammers put known names into their own addresses.</source>
        <translation>Betrüger setzen bekannte Namen in ihre eigenen Adressen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_inside.toml"/>
        <source>A fan page, a shop or a partner may do this too.</source>
        <translation>Eine Fanseite, ein Laden oder ein Partner macht das vielleicht auch.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/code_link.toml"/>
        <source>A link runs code instead of opening a page.</source>
        <translation>Ein Link führt Programmcode aus, statt eine Seite zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/code_link.toml"/>
        <source>Code in a mail can show you a fake page.</source>
        <translation>Programmcode in einer E-Mail kann eine falsche Seite zeigen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/code_link.toml"/>
        <source>Very old newsletters did this by mistake.</source>
        <translation>Sehr alte Newsletter taten das aus Versehen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/encoded.toml"/>
        <source>Parts of the link are written in code for no reason.</source>
        <translation>Teile des Links sind grundlos verschlüsselt geschrieben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/encoded.toml"/>
        <source>That makes the address hard to read.</source>
        <translation>Das macht die Adresse schwer lesbar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/encoded.toml"/>
        <source>Some old programs write links this way.</source>
        <translation>Manche alten Programme schreiben Links so.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/form.toml"/>
        <source>The mail has boxes to fill in.</source>
        <translation>Die E-Mail hat Felder zum Ausfüllen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/form.toml"/>
        <source>Honest senders ask on their own page, not inside a mail.</source>
        <translation>Ehrliche Absender fragen auf ihrer eigenen Seite, nicht in einer E-Mail.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/form.toml"/>
        <source>Some surveys put a box in the mail.</source>
        <translation>Manche Umfragen setzen ein Feld in die E-Mail.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/free_host.toml"/>
        <source>The page is on {domain}, where anybody can put a page for free.</source>
        <translation>Die Seite liegt auf {domain}. Dort kann jeder kostenlos eine anlegen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/free_host.toml"/>
        <source>Firms use their own address for accounts and payments.</source>
        <translation>Firmen nutzen für Konten und Zahlungen ihre eigene Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/free_host.toml"/>
        <source>Clubs, schools and hobby pages use free hosts.</source>
        <translation>Vereine, Schulen und Hobbyseiten nutzen so etwas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/knows_you.toml"/>
        <source>The link carries an email address at its end.</source>
        <translation>Am Ende des Links steht eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/knows_you.toml"/>
        <source>Fake sign-in pages fill in your address that way.</source>
        <translation>Falsche Anmeldeseiten füllen so Ihre Adresse aus.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/knows_you.toml"/>
        <source>Some sign-off pages for newsletters do it too.</source>
        <translation>Manche Seiten zum Abbestellen tun das auch.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/lookalike.toml"/>
        <source>The address {domain} is made to look like {brand}.</source>
        <translation>Die Adresse {domain} soll wie {brand} aussehen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/lookalike.toml"/>
        <source>{brand} does not own it. Anybody can buy such a name.</source>
        <translation>Sie gehört nicht {brand}. So einen Namen kann jeder kaufen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/lookalike.toml"/>
        <source>A partner shop may use the name in its own address.</source>
        <translation>Ein Partnerladen benutzt den Namen vielleicht in seiner Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/mail_button.toml"/>
        <source>A button in it writes a mail to {address}.</source>
        <translation>Ein Knopf darin schreibt eine Mail an {address}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/mail_button.toml"/>
        <source>Real firms use their own address. A free mailbox can be anyone's.</source>
        <translation>Echte Firmen nutzen ihre eigene Adresse. Ein Gratis-Postfach kann jeder haben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/mail_button.toml"/>
        <source>A small club may collect answers in a free mailbox.</source>
        <translation>Ein kleiner Verein sammelt Antworten vielleicht in einem Gratis-Postfach.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/model.toml"/>
        <source>The link to {domain} looks like those that scammers send.</source>
        <translation>Der Link zu {domain} sieht aus wie die von Betrügern.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/model.toml"/>
        <source>We compared it with many known good and bad ones.</source>
        <translation>Wir haben sie mit vielen bekannten guten und schlechten verglichen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/model.toml"/>
        <source>A small or new site may look like this too.</source>
        <translation>Eine kleine oder neue Website kann auch so aussehen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/moves_on.toml"/>
        <source>The page moves on to another place by itself.</source>
        <translation>Die Seite springt von selbst woandershin.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/moves_on.toml"/>
        <source>You would not end up where the link says.</source>
        <translation>Sie landen nicht dort, wo der Link hinzeigt.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/moves_on.toml"/>
        <source>Some sites do this after they moved.</source>
        <translation>Manche Websites tun das nach einem Umzug.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/name_before_at.toml"/>
        <source>The link starts with {name}, but it really goes to {host}.</source>
        <translation>Der Link beginnt mit {name}, geht aber in Wahrheit zu {host}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/name_before_at.toml"/>
        <source>What stands before the @ is not the address.</source>
        <translation>Was vor dem @ steht, ist nicht die Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/name_before_at.toml"/>
        <source>Some tools for experts write a user name there.</source>
        <translation>Manche Werkzeuge für Fachleute schreiben dort einen Benutzernamen hin.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/number_host.toml"/>
        <source>The link goes to a number ({host}), not to a name.</source>
        <translation>Der Link geht zu einer Zahl ({host}), nicht zu einem Namen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/number_host.toml"/>
        <source>Firms use their name. A number hides who owns the page.</source>
        <translation>Firmen benutzen ihren Namen. Eine Zahl verbirgt, wem die Seite gehört.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/number_host.toml"/>
        <source>A device at home, such as a router, has a number as address.</source>
        <translation>Ein Gerät zu Hause, etwa ein Router, hat eine Zahl als Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/odd_port.toml"/>
        <source>The link uses an unusual door number ({port}).</source>
        <translation>Der Link benutzt eine ungewöhnliche Portnummer ({port}).</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/odd_port.toml"/>
        <source>Pages for customers do not need one.</source>
        <translation>Seiten für Kunden brauchen keine.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/odd_port.toml"/>
        <source>Test pages and devices at home use them.</source>
        <translation>Testseiten und Geräte zu Hause benutzen so etwas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/other_letters.toml"/>
        <source>The address {host} has letters from a foreign script.</source>
        <translation>Die Adresse {host} hat Buchstaben aus einer fremden Schrift.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/other_letters.toml"/>
        <source>Some of them look just like our letters.</source>
        <translation>Manche davon sehen genau wie unsere aus.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/other_letters.toml"/>
        <source>In many places of the world this is normal.</source>
        <translation>In vielen Teilen der Welt ist das normal.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/passes_on.toml"/>
        <source>The link goes to {domain} and then on to {other}.</source>
        <translation>Der Link geht zu {domain} und dann weiter zu {other}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/passes_on.toml"/>
        <source>A known name at the front can hide where you land.</source>
        <translation>Ein bekannter Name vorn kann verbergen, wo Sie landen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/passes_on.toml"/>
        <source>Sign-in pages and adverts pass people on too.</source>
        <translation>Anmeldeseiten und Werbung leiten auch weiter.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/password_form.toml"/>
        <source>The mail asks for a password inside the mail.</source>
        <translation>Die E-Mail fragt direkt nach einem Passwort.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/password_form.toml"/>
        <source>No honest sender does this.</source>
        <translation>Kein ehrlicher Absender tut das.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shortener.toml"/>
        <source>The link is shortened, so you cannot see where it goes.</source>
        <translation>Der Link ist gekürzt. So sehen Sie nicht, wohin er führt.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shortener.toml"/>
        <source>Short links hide the real address.</source>
        <translation>Kurze Links verbergen die echte Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shortener.toml"/>
        <source>Many honest texts use short links to save space.</source>
        <translation>Viele ehrliche Nachrichten nutzen kurze Links, um Platz zu sparen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shown_elsewhere.toml"/>
        <source>The words show {shown}, but the link goes to {domain}.</source>
        <translation>Zu lesen ist {shown}, aber der Link geht zu {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shown_elsewhere.toml"/>
        <source>What you read is not where you would land.</source>
        <translation>Was Sie lesen, ist nicht, wo Sie landen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shown_elsewhere.toml"/>
        <source>News mails count clicks by way of a second address.</source>
        <translation>Newsletter zählen Klicks über eine zweite Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/authority.toml"/>
        <source>It claims to be the police, a bank, an office or your boss.</source>
        <translation>Angeblich ist es die Polizei, eine Bank, eine Behörde oder Ihr Chef.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/authority.toml"/>
        <source>A big name makes people obey. Anyone can write it.</source>
        <translation>Ein großer Name macht gehorsam. Jeder kann ihn hinschreiben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/authority.toml"/>
        <source>If it's true, the office will wait while you call its own number.</source>
        <translation>Wenn es stimmt, wartet man, während Sie die offizielle Nummer anrufen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blackmail.toml"/>
        <source>It says it has pictures or secrets of you, and threatens to show them.</source>
        <translation>Man droht, Bilder oder Geheimnisse von Ihnen zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blackmail.toml"/>
        <source>Such mails go to millions. Mostly there is no video at all.</source>
        <translation>Solche E-Mails gehen an Millionen. Meist gibt es gar kein Video.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blackmail.toml"/>
        <source>No honest person writes like this.</source>
        <translation>Kein ehrlicher Mensch schreibt so.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blocked.toml"/>
        <source>It says an account, card or service is blocked, or soon will be.</source>
        <translation>Es sagt, ein Konto, eine Karte oder ein Dienst sei gesperrt oder bald gesperrt.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blocked.toml"/>
        <source>Fear of losing access makes people click fast.</source>
        <translation>Die Angst vor der Sperre lässt Menschen schnell klicken.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blocked.toml"/>
        <source>Banks do block cards. They won't fix it through a link in a message.</source>
        <translation>Banken sperren wirklich Karten. Sie lösen das nicht über einen Link in einer Nachricht.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/consequence.toml"/>
        <source>It says something bad comes if you don't obey.</source>
        <translation>Es droht etwas Schlimmes an, wenn Sie nicht gehorchen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/consequence.toml"/>
        <source>The threat keeps you from asking a friend.</source>
        <translation>Die Drohung hält Sie davon ab, einen Freund zu fragen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/consequence.toml"/>
        <source>Real notices have terms too. They let you check first.</source>
        <translation>Auch echte Schreiben haben Fristen. Sie lassen Sie erst nachprüfen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/deadline.toml"/>
        <source>It gives you very little time.</source>
        <translation>Man lässt Ihnen sehr wenig Zeit.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/deadline.toml"/>
        <source>Haste keeps you from thinking and asking.</source>
        <translation>Eile hält vom Denken und Fragen ab.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/deadline.toml"/>
        <source>Some true notes have dates too. A real firm still lets you take a day.</source>
        <translation>Manche echten Hinweise haben auch Fristen. Eine echte Firma lässt Ihnen einen Tag.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/easy_money.toml"/>
        <source>It promises money for little or no work.</source>
        <translation>Man verspricht Geld für wenig oder keine Arbeit.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/easy_money.toml"/>
        <source>Easy pay is the bait. Later you pay them.</source>
        <translation>Leichtes Geld ist der Köder. Später zahlen Sie.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/easy_money.toml"/>
        <source>Real jobs ask what you can do, and pay by contract.</source>
        <translation>Echte Stellen fragen, was Sie können, und zahlen nach Vertrag.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/free_offer.toml"/>
        <source>It offers something for free.</source>
        <translation>Man bietet etwas umsonst an.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/free_offer.toml"/>
        <source>Free things are often paid with your details.</source>
        <translation>Für Geschenke zahlen Sie oft mit Ihren Daten.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/free_offer.toml"/>
        <source>Shops give things away too. Look what they want in return.</source>
        <translation>Auch Läden verschenken Dinge. Achten Sie darauf, was sie dafür wollen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/last_notice.toml"/>
        <source>It says this is the last warning.</source>
        <translation>Es nennt sich die letzte Mahnung.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/last_notice.toml"/>
        <source>Mostly there was no first one.</source>
        <translation>Meist gab es keine erste.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/last_notice.toml"/>
        <source>Real reminders name your number and sum. Check them in your account.</source>
        <translation>Echte Mahnungen nennen Ihre Nummer und den Betrag. Prüfen Sie beides in Ihrem Konto.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/legal.toml"/>
        <source>It threatens you with police, court or fines.</source>
        <translation>Man droht mit Polizei, Gericht oder Strafen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/legal.toml"/>
        <source>Real courts and police do not start with a text or a call.</source>
        <translation>Echte Gerichte und Polizei beginnen nicht mit Nachricht oder Anruf.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/legal.toml"/>
        <source>Real fines come as letters. Ask the office on a number you look up.</source>
        <translation>Echte Strafen kommen per Brief. Fragen Sie unter einer Nummer, die Sie selbst heraussuchen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/luck.toml"/>
        <source>It says you won or were chosen.</source>
        <translation>Angeblich haben Sie gewonnen oder wurden ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/luck.toml"/>
        <source>You cannot win a draw you never entered.</source>
        <translation>Ohne Teilnahme kann man nichts gewinnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/luck.toml"/>
        <source>If you did enter, ask the shop in person.</source>
        <translation>Haben Sie mitgemacht, fragen Sie im Laden selbst nach.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/pity.toml"/>
        <source>It tells a sad tale of sickness, death or need.</source>
        <translation>Es erzählt eine traurige Geschichte von Krankheit, Tod oder Not.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/pity.toml"/>
        <source>Pity opens purses. The tale is often copied word for word.</source>
        <translation>Mitleid öffnet den Geldbeutel. Die Geschichte ist oft Wort für Wort abgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/pity.toml"/>
        <source>Real need exists. Give through a charity you choose yourself.</source>
        <translation>Echte Not gibt es. Spenden Sie an eine Organisation, die Sie selbst wählen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/romance.toml"/>
        <source>It speaks of love or closeness, as from a stranger.</source>
        <translation>Es spricht von Liebe oder Nähe, wie von einem Fremden.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/romance.toml"/>
        <source>Love is used to ask for money later.</source>
        <translation>Mit Liebe will man später an Geld kommen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/romance.toml"/>
        <source>From someone you have met, it is just kind.</source>
        <translation>Von jemandem, den Sie getroffen haben, ist es einfach nett.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/scarcity.toml"/>
        <source>It says only a few, or only you, can have this.</source>
        <translation>Angeblich können das nur wenige haben, oder nur Sie.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/scarcity.toml"/>
        <source>Fear of missing out stops people from checking.</source>
        <translation>Die Angst, etwas zu verpassen, hält vom Prüfen ab.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/scarcity.toml"/>
        <source>Shops do this as well. It is a sales trick at best.</source>
        <translation>Läden machen das auch. Bestenfalls ist es ein Verkaufstrick.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/secrecy.toml"/>
        <source>It tells you to keep this a secret.</source>
        <translation>Sie sollen das geheim halten.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/secrecy.toml"/>
        <source>They know that a friend or the bank would warn you.</source>
        <translation>Sie wissen, dass ein Freund oder die Bank Sie warnen würde.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/secrecy.toml"/>
        <source>A surprise party needs a secret. Money never does.</source>
        <translation>Eine Überraschungsfeier braucht ein Geheimnis. Geld nie.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/trust_me.toml"/>
        <source>It insists that it is real and safe.</source>
        <translation>Es beteuert, echt und sicher zu sein.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/trust_me.toml"/>
        <source>Honest senders seldom need to say so.</source>
        <translation>Ehrliche Absender müssen das selten sagen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/trust_me.toml"/>
        <source>Judge by what they ask, not by what they swear.</source>
        <translation>Urteilen Sie nach dem, was man will, nicht was man schwört.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/unusual.toml"/>
        <source>It reports a strange sign-in or payment.</source>
        <translation>Es meldet eine fremde Anmeldung oder Zahlung.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/unusual.toml"/>
        <source>The scare is meant to make you click or call.</source>
        <translation>Der Schreck soll Sie zum Klicken oder Anrufen bringen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/unusual.toml"/>
        <source>Real banks send such alerts too. Check in the app you already have.</source>
        <translation>Auch echte Banken warnen so. Prüfen Sie es in der App, die Sie schon haben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/advert_on_free_mailbox.toml"/>
        <source>The sender's name is an advert, but the mailbox is a free one at {domain}.</source>
        <translation>Der Name des Absenders ist Werbung, das Postfach ein Gratis-Postfach bei {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/advert_on_free_mailbox.toml"/>
        <source>Real shops write from their own address.</source>
        <translation>Echte Läden schreiben von ihrer eigenen Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/advert_on_free_mailbox.toml"/>
        <source>Some people put a heart or star by their name.</source>
        <translation>Manche setzen ein Herz oder einen Stern neben ihren Namen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_in_subject.toml"/>
        <source>The subject names {brand}, but it comes from {domain}.</source>
        <translation>Der Betreff nennt {brand}, aber es kommt von {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_in_subject.toml"/>
        <source>That address does not belong to {brand}.</source>
        <translation>Diese Adresse gehört nicht {brand}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_in_subject.toml"/>
        <source>Shops and friends also write about well-known names.</source>
        <translation>Auch Läden und Freunde schreiben über bekannte Namen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_name_other_domain.toml"/>
        <source>The sender is named {brand}, but the address is at {domain}.</source>
        <translation>Der Absender nennt sich {brand}, aber die Adresse ist bei {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_name_other_domain.toml"/>
        <source>Anybody can type any name. {brand} does not write from there.</source>
        <translation>Jeder kann jeden Namen eintippen. {brand} schreibt nicht von dort.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_name_other_domain.toml"/>
        <source>A partner or a shop that sells their things may use the name.</source>
        <translation>Ein Partner oder ein Händler benutzt vielleicht diesen Namen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_on_free_mailbox.toml"/>
        <source>It says it is {brand}, but writes from a free mailbox at {domain}.</source>
        <translation>Angeblich ist es {brand}, schreibt aber von einem Gratis-Postfach bei {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_on_free_mailbox.toml"/>
        <source>Real firms write from their own address. Anyone can open a free mailbox.</source>
        <translation>Echte Firmen schreiben von ihrer eigenen Adresse. Ein Gratis-Postfach kann jeder öffnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_on_free_mailbox.toml"/>
        <source>Very small shops use free mailboxes, but {brand} does not.</source>
        <translation>Sehr kleine Läden nutzen Gratis-Postfächer, {brand} aber nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/disposable_domain.toml"/>
        <source>The address at {domain} is made to be thrown away.</source>
        <translation>Die Adresse bei {domain} ist zum Wegwerfen gedacht.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/disposable_domain.toml"/>
        <source>Such a mailbox is gone after an hour. Nobody stands behind it.</source>
        <translation>So ein Postfach ist nach einer Stunde weg. Niemand steht dahinter.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/disposable_domain.toml"/>
        <source>Some people use them to keep their own address private.</source>
        <translation>Manche nutzen das, um ihre Adresse zu schützen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/lookalike_domain.toml"/>
        <source>{brand} does not own it. The name is close on purpose.</source>
        <translation>Sie gehört nicht {brand}. Der Name ist mit Absicht ähnlich.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/lookalike_domain.toml"/>
        <source>A partner may use the name in its own address.</source>
        <translation>Ein Partner benutzt den Namen vielleicht in seiner Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/model.toml"/>
        <source>The sender writes from {domain}. It looks like the addresses of scammers.</source>
        <translation>Der Absender schreibt von {domain}. Das sieht aus wie Adressen von Betrügern.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/model.toml"/>
        <source>A small or new firm may look like this too.</source>
        <translation>Eine kleine oder neue Firma kann auch so aussehen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/name_shows_other_address.toml"/>
        <source>The name shows {shown}, but the mail comes from {domain}.</source>
        <translation>Der Name zeigt {shown}, aber die E-Mail kommt von {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/name_shows_other_address.toml"/>
        <source>The name is free text. It hides the real address.</source>
        <translation>Den Namen darf man frei wählen. Er verbirgt die echte Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/name_shows_other_address.toml"/>
        <source>Some mail programs and lists put your address into the name.</source>
        <translation>Manche Mail-Programme und Listen setzen Ihre Adresse in den Namen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/number_for_brand.toml"/>
        <source>It speaks for {brand}, but comes from the number {number}.</source>
        <translation>Es spricht für {brand}, kommt aber von der Nummer {number}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/number_for_brand.toml"/>
        <source>Companies text from their name or a short number.</source>
        <translation>Firmen schreiben mit ihrem Namen oder einer kurzen Nummer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/number_for_brand.toml"/>
        <source>A local driver or branch may use a mobile phone.</source>
        <translation>Ein Fahrer oder eine Filiale vor Ort nutzt vielleicht ein Handy.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/office_on_free_mailbox.toml"/>
        <source>It calls itself an office, but writes from a free mailbox at {domain}.</source>
        <translation>Der Name klingt nach einer Stelle, doch geschrieben wird von einem Gratis-Postfach bei {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/office_on_free_mailbox.toml"/>
        <source>Offices and firms write from their own address. Anyone can open a free mailbox.</source>
        <translation>Ämter und Firmen schreiben von ihrer eigenen Adresse. Ein Gratis-Postfach kann jeder öffnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/office_on_free_mailbox.toml"/>
        <source>A very small shop may use a free mailbox.</source>
        <translation>Ein sehr kleiner Laden nutzt vielleicht ein Gratis-Postfach.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/reply_to_elsewhere.toml"/>
        <source>It comes from {domain}, but answers go to {other}.</source>
        <translation>Es kommt von {domain}, aber Antworten gehen an {other}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/reply_to_elsewhere.toml"/>
        <source>Your answer would go to someone else.</source>
        <translation>Ihre Antwort ginge an jemand anderen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/reply_to_elsewhere.toml"/>
        <source>Some clubs and news mails take answers at a second address.</source>
        <translation>Manche Vereine und Newsletter nehmen Antworten unter einer zweiten Adresse an.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/account_suspended.toml"/>
        <source>It says an account of yours is blocked or at risk.</source>
        <translation>Angeblich ist eines Ihrer Konten gesperrt oder in Gefahr.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/account_suspended.toml"/>
        <source>The page behind it copies the real one to get your password.</source>
        <translation>Die Seite dahinter ahmt die echte nach, um Ihr Passwort zu bekommen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/account_suspended.toml"/>
        <source>A real service shows the same warning when you sign in yourself.</source>
        <translation>Ein echter Dienst zeigt dieselbe Warnung, wenn Sie sich selbst anmelden.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/account_suspended.toml"/>
        <source>Fake account warning</source>
        <translation>Falsche Kontowarnung</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/bank.toml"/>
        <source>It speaks of your bank account or card, and wants something from you.</source>
        <translation>Es geht um Ihr Bankkonto oder Ihre Karte, und man will etwas von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/bank.toml"/>
        <source>A bank never asks you to prove who you are through a message.</source>
        <translation>Eine Bank lässt Sie nie per Nachricht beweisen, wer Sie sind.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/bank.toml"/>
        <source>A real bank may warn you. It lets you open its app yourself.</source>
        <translation>Eine echte Bank warnt Sie vielleicht. Sie lässt Sie die App selbst öffnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/bank.toml"/>
        <source>Fake bank message</source>
        <translation>Falsche Banknachricht</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/benefit.toml"/>
        <source>It offers money or help from the state.</source>
        <translation>Es bietet Geld oder Hilfe vom Staat an.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/benefit.toml"/>
        <source>The form behind it takes your bank and card details.</source>
        <translation>Das Formular dahinter nimmt Ihre Bank- und Kartendaten.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/benefit.toml"/>
        <source>Real offices write letters. Look on their own site.</source>
        <translation>Echte Behörden schreiben Briefe. Sehen Sie auf deren Seite nach.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/benefit.toml"/>
        <source>Fake state help</source>
        <translation>Falsche Staatshilfe</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/blackmail.toml"/>
        <source>It threatens to show private pictures or data unless you pay.</source>
        <translation>Man droht, private Bilder oder Daten zu zeigen, wenn Sie nicht zahlen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/blackmail.toml"/>
        <source>Most often there is no video. If you pay, they ask for more.</source>
        <translation>Meist gibt es kein Video. Wenn Sie zahlen, will man mehr.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/blackmail.toml"/>
        <source>There is no honest reason to write this.</source>
        <translation>Es gibt keinen ehrlichen Grund, das zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/blackmail.toml"/>
        <source>Blackmail</source>
        <translation>Erpressung</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/boss.toml"/>
        <source>It sounds like a boss or a friend who needs a quick favour.</source>
        <translation>Es klingt wie ein Chef oder Freund, der schnell einen Gefallen braucht.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/boss.toml"/>
        <source>Thieves borrow the name of someone you trust. Next comes gift cards or a transfer.</source>
        <translation>Betrüger nutzen den Namen von jemandem, dem Sie vertrauen. Dann geht es um Geschenkkarten oder eine Überweisung.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/boss.toml"/>
        <source>A real boss will not mind a short call to check.</source>
        <translation>Einen echten Chef stört ein kurzer Anruf zur Kontrolle nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/boss.toml"/>
        <source>Fake boss message</source>
        <translation>Falsche Nachricht vom Chef</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/charity.toml"/>
        <source>It asks you to give money for people in need.</source>
        <translation>Sie sollen Geld für Menschen in Not geben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/charity.toml"/>
        <source>Thieves use wars and floods to collect for themselves.</source>
        <translation>Betrüger nutzen Kriege und Fluten, um für sich zu sammeln.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/charity.toml"/>
        <source>Real charities ask too. Give through the page you find yourself.</source>
        <translation>Auch echte Organisationen bitten. Spenden Sie über die Seite, die Sie selbst finden.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/charity.toml"/>
        <source>Fake charity</source>
        <translation>Falsche Spendensammlung</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/crypto.toml"/>
        <source>It speaks of your crypto wallet or coins, and wants something.</source>
        <translation>Es geht um Ihre Krypto-Wallet oder Coins, und man will etwas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/crypto.toml"/>
        <source>Whoever gets your seed phrase or wallet link takes all the coins.</source>
        <translation>Wer Ihre geheimen Wörter oder den Wallet-Link hat, nimmt alle Coins.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/crypto.toml"/>
        <source>A real exchange never asks for a seed phrase. Open its app yourself.</source>
        <translation>Eine echte Börse fragt nie nach den geheimen Wörtern. Öffnen Sie ihre App selbst.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/crypto.toml"/>
        <source>Crypto wallet scam</source>
        <translation>Krypto-Betrug</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/delivery.toml"/>
        <source>It speaks of a parcel that is held up, and wants something from you.</source>
        <translation>Es geht um ein Paket, das festliegt, und man will etwas von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/delivery.toml"/>
        <source>Most people wait for some parcel. Thieves send this to thousands of numbers.</source>
        <translation>Fast jeder wartet auf ein Paket. Betrüger schicken das an Tausende Nummern.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/delivery.toml"/>
        <source>A real carrier may ask for a new delivery day. It shows your parcel number.</source>
        <translation>Ein echter Paketdienst fragt vielleicht nach einem neuen Tag. Er zeigt Ihre Paketnummer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/delivery.toml"/>
        <source>Fake delivery notice</source>
        <translation>Falsche Paketnachricht</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/energy.toml"/>
        <source>It says power, gas or water will be cut off soon.</source>
        <translation>Angeblich werden bald Strom, Gas oder Wasser abgestellt.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/energy.toml"/>
        <source>Real suppliers warn by letter, weeks before. The hurry is the trick.</source>
        <translation>Echte Versorger warnen Wochen vorher per Brief. Die Eile ist der Trick.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/energy.toml"/>
        <source>You may really owe a bill. Look at your last paper bill.</source>
        <translation>Vielleicht ist wirklich etwas offen. Sehen Sie auf Ihre letzte Papierrechnung.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/energy.toml"/>
        <source>Fake power cut warning</source>
        <translation>Falsche Warnung vor Stromsperre</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/family_emergency.toml"/>
        <source>It says someone close to you is in trouble and needs money now.</source>
        <translation>Angeblich ist jemand Nahes in Not und braucht sofort Geld.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/family_emergency.toml"/>
        <source>Shock makes people pay fast. Thieves can even copy a voice.</source>
        <translation>Schock lässt Menschen schnell zahlen. Betrüger können sogar eine Stimme nachahmen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/family_emergency.toml"/>
        <source>Someone may really need you. Call them on the number you know.</source>
        <translation>Vielleicht braucht jemand Sie wirklich. Rufen Sie unter der Nummer an, die Sie kennen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/family_emergency.toml"/>
        <source>Fake family emergency</source>
        <translation>Schockanruf</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/health.toml"/>
        <source>It speaks of health cards, tests or insurance, and wants something.</source>
        <translation>Es geht um Gesundheitskarte, Tests oder Versicherung, und man will etwas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/health.toml"/>
        <source>Thieves use the health office's name to get card details.</source>
        <translation>Betrüger nutzen den Namen der Krankenkasse, um an Kartendaten zu kommen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/health.toml"/>
        <source>A real clinic may send a reminder. It does not ask for card details.</source>
        <translation>Eine echte Praxis erinnert Sie vielleicht. Sie fragt nicht nach Kartendaten.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/health.toml"/>
        <source>Fake health insurance notice</source>
        <translation>Falsche Nachricht der Krankenkasse</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/hi_mum.toml"/>
        <source>It sounds like your child, writing from a new number.</source>
        <translation>Es klingt wie Ihr Kind, das von einer neuen Nummer schreibt.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/hi_mum.toml"/>
        <source>Thieves play a child who lost a phone. Soon they ask for money.</source>
        <translation>Betrüger spielen ein Kind, das sein Handy verloren hat. Bald wollen sie Geld.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/hi_mum.toml"/>
        <source>Your child may really have a new phone. Ring the old number to check.</source>
        <translation>Vielleicht hat Ihr Kind wirklich ein neues Handy. Rufen Sie die alte Nummer an.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/hi_mum.toml"/>
        <source>Fake child with a new number</source>
        <translation>Falsches Kind mit neuer Nummer</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/inheritance.toml"/>
        <source>A stranger offers you a large sum, a fund or a dead person's money.</source>
        <translation>Ein Fremder bietet Ihnen viel Geld, einen Fonds oder ein Erbe an.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/inheritance.toml"/>
        <source>The fortune does not exist. Only the fees you pay are real.</source>
        <translation>Das Vermögen gibt es nicht. Echt sind nur die Gebühren, die Sie zahlen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/inheritance.toml"/>
        <source>A real notary writes a letter and can be looked up.</source>
        <translation>Ein echter Notar schreibt einen Brief, und man findet ihn im Verzeichnis.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/inheritance.toml"/>
        <source>Fake fortune or inheritance</source>
        <translation>Falsches Vermögen oder Erbe</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/investment.toml"/>
        <source>It promises you big or sure profits.</source>
        <translation>Man verspricht Ihnen hohe oder sichere Gewinne.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/investment.toml"/>
        <source>Nobody can promise a profit. The gains you see are made up.</source>
        <translation>Niemand kann Gewinn versprechen. Was Sie sehen, ist erfunden.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/investment.toml"/>
        <source>A real adviser is listed with the state and speaks of risk.</source>
        <translation>Ein echter Berater ist staatlich eingetragen und spricht von Risiko.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/investment.toml"/>
        <source>Investment scam</source>
        <translation>Anlagebetrug</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/invoice.toml"/>
        <source>It speaks of a bill or payment, and wants money or a file opened.</source>
        <translation>Es geht um eine Rechnung. Sie sollen zahlen oder eine Datei öffnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/invoice.toml"/>
        <source>Thieves send false bills, or bills with their own bank account.</source>
        <translation>Betrüger schicken falsche Rechnungen, oder Rechnungen mit ihrem eigenen Konto.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/invoice.toml"/>
        <source>A supplier you know sends bills too. Check by the number you already have.</source>
        <translation>Auch bekannte Lieferanten schicken Rechnungen. Fragen Sie unter der Nummer nach, die Sie schon haben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/invoice.toml"/>
        <source>Fake invoice or supplier request</source>
        <translation>Falsche Rechnung</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/is_this_you.toml"/>
        <source>It says there is a photo or video of you behind a link.</source>
        <translation>Angeblich ist hinter einem Link ein Foto oder Video von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/is_this_you.toml"/>
        <source>The link steals your login, then writes to your friends.</source>
        <translation>Der Link stiehlt Ihren Zugang und schreibt dann Ihren Freunden.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/is_this_you.toml"/>
        <source>A friend may send a real photo. Ask before you open it.</source>
        <translation>Ein Freund schickt vielleicht ein echtes Foto. Fragen Sie, bevor Sie es öffnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/is_this_you.toml"/>
        <source>Is this you? trick</source>
        <translation>„Bist du das?“-Trick</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/job.toml"/>
        <source>It offers easy work with high pay from a stranger.</source>
        <translation>Ein Fremder bietet leichte Arbeit mit hohem Lohn an.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/job.toml"/>
        <source>First you get small pay. Then you must pay in to get it back.</source>
        <translation>Erst bekommen Sie etwas Geld. Dann müssen Sie einzahlen, um es zu erhalten.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/job.toml"/>
        <source>A real firm wants an interview, and never wants money from you.</source>
        <translation>Eine echte Firma will ein Gespräch und nie Geld von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/job.toml"/>
        <source>Fake job offer</source>
        <translation>Falsches Jobangebot</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/loan.toml"/>
        <source>It offers an easy loan that you did not ask for.</source>
        <translation>Es bietet einen leichten Kredit an, den Sie nicht wollten.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/loan.toml"/>
        <source>They want a fee first or your data. The loan never comes.</source>
        <translation>Man will vorher eine Gebühr oder Ihre Daten. Der Kredit kommt nie.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/loan.toml"/>
        <source>A licensed bank checks your income and takes no fee before it pays.</source>
        <translation>Eine zugelassene Bank prüft Ihr Einkommen und nimmt vorher keine Gebühr.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/loan.toml"/>
        <source>Fake loan offer</source>
        <translation>Falsches Kreditangebot</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/mailbox_full.toml"/>
        <source>It says your mailbox is full or mails are held back.</source>
        <translation>Angeblich ist Ihr Postfach voll, oder E-Mails werden zurückgehalten.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/mailbox_full.toml"/>
        <source>The page behind the link takes your mail password.</source>
        <translation>Die Seite hinter dem Link nimmt Ihr Mail-Passwort.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/mailbox_full.toml"/>
        <source>A real mail service shows this inside your mailbox.</source>
        <translation>Ein echter Mail-Dienst zeigt das in Ihrem Postfach.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/mailbox_full.toml"/>
        <source>Fake mailbox notice</source>
        <translation>Falsche Postfach-Warnung</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/marketplace.toml"/>
        <source>It is about something for sale, with an odd way to pay.</source>
        <translation>Es geht um einen Verkauf mit seltsamer Zahlungsart.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/marketplace.toml"/>
        <source>Thieves send a link to get paid, or a courier that costs you first.</source>
        <translation>Betrüger schicken einen Link zum Geldempfang, oder einen Kurier, den Sie erst zahlen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/marketplace.toml"/>
        <source>A real buyer pays in the app or in cash at the door.</source>
        <translation>Ein echter Käufer zahlt in der App oder bar an der Tür.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/marketplace.toml"/>
        <source>Fake buyer or seller</source>
        <translation>Falscher Käufer oder Verkäufer</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/password_expiry.toml"/>
        <source>It says a password runs out, and wants you to act on it.</source>
        <translation>Angeblich läuft ein Passwort ab, und Sie sollen etwas tun.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/password_expiry.toml"/>
        <source>The page behind the link keeps the password you type.</source>
        <translation>Die Seite hinter dem Link behält das Passwort, das Sie eingeben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/password_expiry.toml"/>
        <source>A workplace may ask for a new password. Change it in the settings yourself.</source>
        <translation>Eine Arbeitsstelle verlangt vielleicht ein neues Passwort. Ändern Sie es selbst in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/password_expiry.toml"/>
        <source>Fake password notice</source>
        <translation>Falscher Passwort-Hinweis</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/points.toml"/>
        <source>It says your points or credit will lapse soon.</source>
        <translation>Angeblich verfallen Ihre Punkte oder Ihr Guthaben bald.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/points.toml"/>
        <source>The shop behind the link wants your card, not your points.</source>
        <translation>Der Laden hinter dem Link will Ihre Karte, nicht Ihre Punkte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/points.toml"/>
        <source>A real points card shows the balance in its own app.</source>
        <translation>Eine echte Punktekarte zeigt den Stand in der eigenen App.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/points.toml"/>
        <source>Fake loyalty points</source>
        <translation>Falsche Treuepunkte</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/police.toml"/>
        <source>It says the police, a court or an office is after you.</source>
        <translation>Angeblich ist die Polizei, ein Gericht oder eine Behörde hinter Ihnen her.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/police.toml"/>
        <source>Real police do not ask for money or secrets by text or phone.</source>
        <translation>Echte Polizei will weder Geld noch Geheimnisse per Nachricht oder Telefon.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/police.toml"/>
        <source>A court or office writes a letter. You can check it at the desk.</source>
        <translation>Ein Gericht oder Amt schreibt einen Brief. Sie können am Schalter nachfragen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/police.toml"/>
        <source>Fake police or government call</source>
        <translation>Falscher Anruf von Polizei oder Behörde</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/prize.toml"/>
        <source>It says you won something or may claim a prize.</source>
        <translation>Angeblich haben Sie etwas gewonnen oder dürfen einen Preis abholen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/prize.toml"/>
        <source>Nobody wins a draw they never entered. The prize costs you money or data.</source>
        <translation>Niemand gewinnt ohne Teilnahme. Der Preis kostet Sie Geld oder Daten.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/prize.toml"/>
        <source>A shop you buy from may run a real draw. It needs no payment from you.</source>
        <translation>Ein Laden, bei dem Sie kaufen, verlost vielleicht wirklich etwas. Er will keine Zahlung.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/prize.toml"/>
        <source>Fake prize or lottery</source>
        <translation>Falscher Gewinn oder Lotterie</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/recovery.toml"/>
        <source>It says it can get back money that you lost.</source>
        <translation>Es verspricht, verlorenes Geld zurückzuholen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/recovery.toml"/>
        <source>Thieves sell lists of people who lost money. The fee is lost too.</source>
        <translation>Betrüger verkaufen Listen von Menschen, die Geld verloren haben. Die Gebühr ist auch weg.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/recovery.toml"/>
        <source>The police and your bank never charge a fee for this.</source>
        <translation>Polizei und Bank verlangen dafür nie Geld.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/recovery.toml"/>
        <source>Fake help to get money back</source>
        <translation>Falsche Hilfe beim Geld-Zurückholen</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/rental.toml"/>
        <source>It offers a home to rent, and wants money before you see it.</source>
        <translation>Man bietet eine Wohnung an und will Geld, bevor Sie sie sehen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/rental.toml"/>
        <source>Thieves copy photos of real homes. The owner abroad does not exist.</source>
        <translation>Betrüger kopieren Fotos echter Wohnungen. Den Besitzer im Ausland gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/rental.toml"/>
        <source>A real owner lets you see the home before you pay.</source>
        <translation>Ein echter Vermieter lässt Sie die Wohnung vorher ansehen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/rental.toml"/>
        <source>Fake flat or holiday let</source>
        <translation>Falsche Wohnung oder Ferienwohnung</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/romance.toml"/>
        <source>It speaks of love or marriage, and leads to money or another chat.</source>
        <translation>Es geht um Liebe oder Heirat und führt zu Geld oder einem anderen Chat.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/romance.toml"/>
        <source>Thieves write loving words for weeks. Then comes an emergency that costs money.</source>
        <translation>Betrüger schreiben wochenlang liebe Worte. Dann kommt ein Notfall, der Geld kostet.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/romance.toml"/>
        <source>A new love may live far away. It never needs your money before you meet.</source>
        <translation>Eine neue Liebe wohnt vielleicht weit weg. Sie braucht nie Geld vor dem ersten Treffen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/romance.toml"/>
        <source>Romance scam</source>
        <translation>Liebesbetrug</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/shared_document.toml"/>
        <source>It says a file waits for you to open or sign.</source>
        <translation>Angeblich wartet eine Datei, die Sie öffnen oder unterschreiben sollen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/shared_document.toml"/>
        <source>The page asks for your password first, and keeps it.</source>
        <translation>Die Seite fragt erst nach Ihrem Passwort und behält es.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/shared_document.toml"/>
        <source>A person you know may share a file. Ask them before you open it.</source>
        <translation>Jemand, den Sie kennen, teilt vielleicht eine Datei. Fragen Sie, bevor Sie sie öffnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/shared_document.toml"/>
        <source>Fake shared file</source>
        <translation>Falsche geteilte Datei</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/sim.toml"/>
        <source>It says your SIM card or phone number will stop working.</source>
        <translation>Angeblich funktioniert Ihre SIM-Karte oder Nummer bald nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/sim.toml"/>
        <source>With your line, thieves get the codes that your bank sends.</source>
        <translation>Mit Ihrem Anschluss bekommen Betrüger die Codes Ihrer Bank.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/sim.toml"/>
        <source>A real phone company tells you in its app or shop.</source>
        <translation>Ein echter Anbieter sagt Ihnen das in seiner App oder im Laden.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/sim.toml"/>
        <source>Fake phone line notice</source>
        <translation>Falsche Nachricht vom Telefonanbieter</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/subscription.toml"/>
        <source>It says you paid for something you never ordered, and how to cancel.</source>
        <translation>Angeblich haben Sie etwas bezahlt, das Sie nie bestellt haben, und können kündigen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/subscription.toml"/>
        <source>The trick is the call or link to cancel. There is no such order.</source>
        <translation>Der Trick ist der Anruf oder Link zum Kündigen. Die Bestellung gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/subscription.toml"/>
        <source>A real shop shows the order in your account. Look there, not here.</source>
        <translation>Ein echter Laden zeigt die Bestellung in Ihrem Konto. Sehen Sie dort nach, nicht hier.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/subscription.toml"/>
        <source>Fake renewal or subscription</source>
        <translation>Falsches Abo</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tax.toml"/>
        <source>It speaks of tax money due or owed to you, and wants something.</source>
        <translation>Es geht um Steuern, die Sie zahlen oder bekommen, und man will etwas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tax.toml"/>
        <source>Tax offices send letters. They do not ask for bank details by message.</source>
        <translation>Finanzämter schicken Briefe. Sie fragen nicht per Nachricht nach Bankdaten.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tax.toml"/>
        <source>A tax office may say that a letter is waiting in your account.</source>
        <translation>Ein Finanzamt sagt vielleicht, dass in Ihrem Konto ein Brief liegt.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tax.toml"/>
        <source>Fake tax message</source>
        <translation>Falsche Steuernachricht</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tech_support.toml"/>
        <source>It says your computer or device is in danger and offers help.</source>
        <translation>Angeblich ist Ihr Computer oder Gerät in Gefahr, und man bietet Hilfe an.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tech_support.toml"/>
        <source>Large firms like Apple never call or text you about a virus.</source>
        <translation>Große Firmen wie Apple rufen oder schreiben nie wegen eines Virus.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tech_support.toml"/>
        <source>A helper you called yourself may ask to see your screen.</source>
        <translation>Ein Helfer, den Sie selbst gerufen haben, will vielleicht Ihren Bildschirm sehen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tech_support.toml"/>
        <source>Fake tech support</source>
        <translation>Falsche Computerhilfe</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/ticket.toml"/>
        <source>It offers tickets, a trip or a visa, and wants money or papers.</source>
        <translation>Es bietet Karten, eine Reise oder ein Visum an und will Geld oder Papiere.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/ticket.toml"/>
        <source>The tickets or visa do not exist, or they were stolen.</source>
        <translation>Die Karten oder das Visum gibt es nicht, oder sie sind gestohlen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/ticket.toml"/>
        <source>A real seller is known and takes a card you can dispute.</source>
        <translation>Ein echter Verkäufer ist bekannt und nimmt eine Karte, mit der Sie reklamieren können.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/ticket.toml"/>
        <source>Fake tickets, visa or travel deal</source>
        <translation>Falsche Karten, Visa oder Reisen</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/toll.toml"/>
        <source>It speaks of an unpaid toll or fine, and pushes you to pay.</source>
        <translation>Es geht um offene Maut oder eine Strafe, und Sie sollen schnell zahlen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/toll.toml"/>
        <source>Toll and parking offices send a letter. Thieves want your card details.</source>
        <translation>Maut- und Parkstellen schicken einen Brief. Betrüger wollen Ihre Kartendaten.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/toll.toml"/>
        <source>A real toll firm shows your plate and the place. You can check in your account.</source>
        <translation>Eine echte Mautfirma zeigt Kennzeichen und Ort. Sie können in Ihrem Konto nachsehen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/toll.toml"/>
        <source>Fake toll or parking fine</source>
        <translation>Falsche Maut oder Parkstrafe</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/voicemail.toml"/>
        <source>It says a voice message waits behind a link or file.</source>
        <translation>Angeblich wartet eine Sprachnachricht hinter einem Link oder in einer Datei.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/voicemail.toml"/>
        <source>Phones play voice messages by themselves. No link is needed.</source>
        <translation>Telefone spielen Sprachnachrichten selbst ab. Ein Link ist nicht nötig.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/voicemail.toml"/>
        <source>Some office phones mail a sound file. Ask your IT helper.</source>
        <translation>Manche Bürotelefone mailen eine Tondatei. Fragen Sie Ihre Computerhilfe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/voicemail.toml"/>
        <source>Fake voice message</source>
        <translation>Falsche Sprachnachricht</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/wrong_number.toml"/>
        <source>It looks like a stranger who says they got the wrong number.</source>
        <translation>Es sieht aus wie ein Fremder, der sich angeblich verwählt hat.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/wrong_number.toml"/>
        <source>It is often the first step. A friendly chat turns into investing or love.</source>
        <translation>Das ist oft der erste Schritt. Aus nettem Plaudern wird Geldanlage oder Liebe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/wrong_number.toml"/>
        <source>People do mistype a number. A real one stops after your first reply.</source>
        <translation>Menschen vertippen sich wirklich. Dann hören sie nach Ihrer Antwort auf.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/wrong_number.toml"/>
        <source>Wrong number opener</source>
        <translation>Trick mit der falschen Nummer</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/bank_change.toml"/>
        <source>It gives new bank details to pay to.</source>
        <translation>Es nennt eine neue Bankverbindung für Ihre Zahlung.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/bank_change.toml"/>
        <source>Thieves write in a firm's name so that you pay them.</source>
        <translation>Betrüger schreiben im Namen einer Firma, damit Sie ihnen Geld schicken.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/bank_change.toml"/>
        <source>Firms do change banks. Call a number you already had, before you pay.</source>
        <translation>Firmen wechseln wirklich die Bank. Rufen Sie vor dem Zahlen unter der alten Nummer an.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/call_number.toml"/>
        <source>It asks you to call a number in the message.</source>
        <translation>Sie sollen eine Nummer aus der Nachricht anrufen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/call_number.toml"/>
        <source>The number may lead straight to the scammer.</source>
        <translation>Die Nummer führt vielleicht direkt zum Betrüger.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/call_number.toml"/>
        <source>A real firm lists its number on its own site, card or bill.</source>
        <translation>Eine echte Firma nennt ihre Nummer auf Website, Karte oder Rechnung.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/cancel_renewal.toml"/>
        <source>It says you were charged, and how to cancel.</source>
        <translation>Angeblich wurde abgebucht, und Sie können kündigen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/cancel_renewal.toml"/>
        <source>There is often no charge. They want you to call or click in fear.</source>
        <translation>Oft gibt es keine Abbuchung. Sie sollen aus Angst anrufen oder klicken.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/cancel_renewal.toml"/>
        <source>A real renewal shows in your own account. Look there.</source>
        <translation>Eine echte Verlängerung steht in Ihrem Konto. Sehen Sie dort nach.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/card.toml"/>
        <source>It asks for your card or bank login details.</source>
        <translation>Man fragt nach Ihren Karten- oder Bankzugangsdaten.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/card.toml"/>
        <source>With these details someone can spend your money.</source>
        <translation>Damit kann jemand Ihr Geld ausgeben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/card.toml"/>
        <source>A real shop asks on its own pay page, after you chose to buy.</source>
        <translation>Ein echter Laden fragt auf seiner Zahlseite, nachdem Sie etwas gekauft haben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/claim.toml"/>
        <source>It tells you to collect a prize, refund or money.</source>
        <translation>Sie sollen einen Preis, eine Erstattung oder Geld abholen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/claim.toml"/>
        <source>The gift is the bait. Next comes a form or a fee.</source>
        <translation>Das Geschenk ist der Köder. Dann kommt ein Formular oder eine Gebühr.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/claim.toml"/>
        <source>A refund you are due shows in your own account.</source>
        <translation>Eine echte Erstattung steht in Ihrem eigenen Konto.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/click.toml"/>
        <source>It wants you to open a link.</source>
        <translation>Sie sollen einen Link öffnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/click.toml"/>
        <source>The link may lead to a copy of a real site.</source>
        <translation>Der Link führt vielleicht zur Kopie einer echten Website.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/click.toml"/>
        <source>Many honest messages hold links too. Type the address yourself to be safe.</source>
        <translation>Auch viele ehrliche Nachrichten enthalten Links. Tippen Sie die Adresse lieber selbst ein.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/code.toml"/>
        <source>It asks for a code that was sent to you.</source>
        <translation>Man will einen Code, der Ihnen geschickt wurde.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/code.toml"/>
        <source>A code opens your account. Whoever has it is you.</source>
        <translation>Ein Code öffnet Ihr Konto. Wer ihn hat, kann sich als Sie ausgeben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/code.toml"/>
        <source>A real service gives you a box for the code. It never asks you to pass it on.</source>
        <translation>Ein echter Dienst hat ein Feld für den Code. Er will nie, dass Sie ihn weitersagen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/confirm_address.toml"/>
        <source>It asks for your address to bring you a parcel.</source>
        <translation>Man fragt nach Ihrer Adresse, um ein Paket zu bringen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/confirm_address.toml"/>
        <source>The form goes on to ask for your card.</source>
        <translation>Danach fragt das Formular nach Ihrer Karte.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/confirm_address.toml"/>
        <source>A carrier has the address on the parcel. Look up the number on its own site.</source>
        <translation>Der Paketdienst hat die Adresse auf dem Paket. Suchen Sie die Nummer auf seiner Website.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/crypto.toml"/>
        <source>It wants a payment in crypto money, or your wallet's secret words.</source>
        <translation>Man will Kryptowährung oder die geheimen Wörter Ihrer Wallet.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/crypto.toml"/>
        <source>Crypto money cannot be called back. Secret words open the whole wallet.</source>
        <translation>Kryptowährung lässt sich nicht zurückholen. Die geheimen Wörter öffnen die ganze Wallet.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/crypto.toml"/>
        <source>Friends may talk about crypto. Nobody honest needs your secret words.</source>
        <translation>Freunde reden vielleicht über Krypto. Niemand Ehrliches braucht Ihre geheimen Wörter.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/deposit.toml"/>
        <source>It asks for a deposit or money up front.</source>
        <translation>Man verlangt eine Anzahlung oder Geld im Voraus.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/deposit.toml"/>
        <source>Money paid ahead to a stranger seldom comes back.</source>
        <translation>Geld, das Sie Fremden vorab zahlen, kommt selten zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/deposit.toml"/>
        <source>Deposits are normal, after you saw the flat or signed with a firm you checked.</source>
        <translation>Eine Kaution ist normal, wenn Sie die Wohnung gesehen oder die Firma geprüft haben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/gift_card.toml"/>
        <source>It wants you to buy gift cards or pay with them.</source>
        <translation>Sie sollen Geschenkkarten kaufen oder damit bezahlen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/gift_card.toml"/>
        <source>Gift cards are like cash. Once the code is sent, the money is gone.</source>
        <translation>Geschenkkarten sind wie Bargeld. Ist der Code verschickt, ist das Geld weg.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/gift_card.toml"/>
        <source>No office, bank or boss takes gift cards as payment.</source>
        <translation>Keine Behörde, keine Bank und kein Chef nimmt Geschenkkarten als Zahlung.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/id_papers.toml"/>
        <source>It asks for your ID, tax number or a photo of you with your ID.</source>
        <translation>Man will Ihren Ausweis, Ihre Steuernummer oder ein Foto von Ihnen damit.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/id_papers.toml"/>
        <source>With these papers someone can borrow or open accounts in your name.</source>
        <translation>Damit kann jemand in Ihrem Namen Geld leihen oder Konten öffnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/id_papers.toml"/>
        <source>A bank may check your ID. It does so in its own app or branch.</source>
        <translation>Eine Bank prüft vielleicht Ihren Ausweis. Das tut sie in der App oder Filiale.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/install_app.toml"/>
        <source>It wants you to install an app or a file.</source>
        <translation>Sie sollen eine App oder eine Datei installieren.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/install_app.toml"/>
        <source>An app from a message can read your codes and your bank.</source>
        <translation>Eine App aus einer Nachricht kann Ihre Codes und Ihre Bank mitlesen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/install_app.toml"/>
        <source>Real apps are found in the app store, by their name.</source>
        <translation>Echte Apps finden Sie im App-Store unter ihrem Namen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/invest.toml"/>
        <source>It wants you to put in money and promises more back.</source>
        <translation>Sie sollen Geld einzahlen und angeblich mehr zurückbekommen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/invest.toml"/>
        <source>The gains on the screen are made up. Paying out never works.</source>
        <translation>Die Gewinne auf dem Bildschirm sind erfunden. Eine Auszahlung klappt nie.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/invest.toml"/>
        <source>A real adviser is on an official list. They take time and never promise gains.</source>
        <translation>Ein echter Berater steht auf einer amtlichen Liste. Er lässt Zeit und verspricht keinen Gewinn.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/join_group.toml"/>
        <source>It invites you into a group about shares, coins or paid tasks.</source>
        <translation>Man lädt Sie in eine Gruppe zu Aktien, Coins oder bezahlten Aufgaben ein.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/join_group.toml"/>
        <source>Most others in the group play a part, to win your trust.</source>
        <translation>Die meisten in der Gruppe spielen eine Rolle, damit Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/join_group.toml"/>
        <source>Clubs have groups too. One that promises money is another thing.</source>
        <translation>Auch Vereine haben Gruppen. Eine, die Geld verspricht, ist etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/keep_talking.toml"/>
        <source>A stranger wants to get to know you.</source>
        <translation>Jemand Fremdes möchte Sie kennenlernen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/keep_talking.toml"/>
        <source>A friendly chat is often the first step. Talk of money may come weeks later.</source>
        <translation>Ein nettes Gespräch ist oft der erste Schritt. Um Geld geht es vielleicht Wochen später.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/keep_talking.toml"/>
        <source>People who dial wrong say sorry and stop.</source>
        <translation>Wer sich verwählt hat, entschuldigt sich und hört auf.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/login.toml"/>
        <source>It asks you to sign in or prove who you are.</source>
        <translation>Sie sollen sich anmelden oder beweisen, wer Sie sind.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/login.toml"/>
        <source>A false page keeps the name and password you type there.</source>
        <translation>Eine falsche Seite behält Namen und Passwort, die Sie dort eintippen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/login.toml"/>
        <source>Real services ask for this too. Open the site yourself to see if it's true.</source>
        <translation>Auch echte Dienste fragen danach. Öffnen Sie die Website selbst und sehen Sie nach.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/money_help.toml"/>
        <source>It asks you for money as help.</source>
        <translation>Man bittet Sie um Geld als Hilfe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/money_help.toml"/>
        <source>People in need are invented to touch you.</source>
        <translation>Menschen in Not werden erfunden, um Sie zu rühren.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/money_help.toml"/>
        <source>If it could be true, call the person on the number you already have.</source>
        <translation>Könnte es stimmen, rufen Sie die Person unter der bekannten Nummer an.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/move_app.toml"/>
        <source>It moves you to another place, like WhatsApp or a new number.</source>
        <translation>Man lockt Sie woandershin, etwa zu WhatsApp oder einer neuen Nummer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/move_app.toml"/>
        <source>There the first site cannot protect you or warn you.</source>
        <translation>Dort kann die erste Seite Sie nicht schützen oder warnen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/move_app.toml"/>
        <source>Friends switch apps too. Be careful when you don't know the person.</source>
        <translation>Auch Freunde wechseln die App. Vorsicht, wenn Sie die Person nicht kennen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/open_file.toml"/>
        <source>It wants you to open a file that came along.</source>
        <translation>Sie sollen eine Datei öffnen, die dabei war.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/open_file.toml"/>
        <source>A file can hold a false sign-in page, or a harmful program.</source>
        <translation>In einer Datei kann eine falsche Anmeldeseite oder ein Schadprogramm stecken.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/open_file.toml"/>
        <source>Open it only if you waited for it from this person.</source>
        <translation>Öffnen Sie sie nur, wenn Sie sie von dieser Person erwartet haben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/pass_on_money.toml"/>
        <source>It wants you to take in money and pass it on.</source>
        <translation>Sie sollen Geld annehmen und weitergeben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/pass_on_money.toml"/>
        <source>The money is stolen. Whoever passes it on must pay it back.</source>
        <translation>Das Geld ist gestohlen. Wer es weitergibt, muss es zurückzahlen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/pass_on_money.toml"/>
        <source>A real firm uses its own account. It never needs yours.</source>
        <translation>Eine echte Firma nutzt ihr eigenes Konto. Ihres braucht sie nie.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/password.toml"/>
        <source>It asks for your password.</source>
        <translation>Man fragt nach Ihrem Passwort.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/password.toml"/>
        <source>Nobody who is honest needs to know your password.</source>
        <translation>Niemand Ehrliches muss Ihr Passwort kennen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/password.toml"/>
        <source>A real reset page lets you pick a new one. It never wants the old one by message.</source>
        <translation>Eine echte Seite lässt Sie ein neues wählen. Sie will nie das alte per Nachricht.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/payment_app.toml"/>
        <source>It asks for money through a payment app.</source>
        <translation>Man will Geld über eine Bezahl-App.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/payment_app.toml"/>
        <source>Such payments reach a stranger at once and rarely come back.</source>
        <translation>Solche Zahlungen sind sofort bei Fremden und kommen selten zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/payment_app.toml"/>
        <source>Friends do this too. Ask them by voice first.</source>
        <translation>Freunde tun das auch. Fragen Sie sie erst mündlich.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/personal_details.toml"/>
        <source>It asks for your name, address or date of birth.</source>
        <translation>Man fragt nach Name, Adresse oder Geburtsdatum.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/personal_details.toml"/>
        <source>Such details help someone act as you.</source>
        <translation>Damit kann sich jemand als Sie ausgeben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/personal_details.toml"/>
        <source>A form you went to yourself may ask for them.</source>
        <translation>Ein Formular, das Sie selbst aufgerufen haben, fragt vielleicht danach.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/remote_access.toml"/>
        <source>It wants to see or control your device.</source>
        <translation>Man will Ihr Gerät sehen oder steuern.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/remote_access.toml"/>
        <source>With such an app a stranger can move your money while you watch.</source>
        <translation>Mit so einer App können Fremde vor Ihren Augen Ihr Geld bewegen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/remote_access.toml"/>
        <source>Real support works this way only when you called them first.</source>
        <translation>Echte Hilfe arbeitet nur so, wenn Sie zuerst angerufen haben.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/reply.toml"/>
        <source>It asks you to write back.</source>
        <translation>Sie sollen antworten.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/reply.toml"/>
        <source>An answer shows them that a person reads here.</source>
        <translation>Eine Antwort zeigt ihnen, dass hier ein Mensch liest.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/reply.toml"/>
        <source>Clubs and shops ask for answers too. Do you know the sender?</source>
        <translation>Auch Vereine und Läden bitten um Antwort. Kennen Sie den Absender?</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/scan_qr.toml"/>
        <source>It asks you to scan a square code with your phone.</source>
        <translation>Sie sollen einen viereckigen Code mit dem Handy scannen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/scan_qr.toml"/>
        <source>The square is a link you cannot read. It may lead to a false page.</source>
        <translation>Das Viereck ist ein Link, den Sie nicht lesen können. Er führt vielleicht zu einer falschen Seite.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/scan_qr.toml"/>
        <source>Menus and tickets use such codes. A code in a warning or bill is another thing.</source>
        <translation>Speisekarten und Tickets nutzen solche Codes. In einer Warnung oder Rechnung ist das etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/send_cash.toml"/>
        <source>It wants cash or a bank card handed over or sent by post.</source>
        <translation>Sie sollen Bargeld oder eine Bankkarte übergeben oder per Post schicken.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/send_cash.toml"/>
        <source>Police and banks never collect cash or cards at your door.</source>
        <translation>Polizei und Banken holen nie Bargeld oder Karten an der Tür ab.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/send_cash.toml"/>
        <source>No honest office does this.</source>
        <translation>Keine ehrliche Behörde tut das.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/small_fee.toml"/>
        <source>It asks for a fee before you get something.</source>
        <translation>Man verlangt eine Gebühr, bevor Sie etwas bekommen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/small_fee.toml"/>
        <source>The small sum is a bait. They want your card, or ask for more.</source>
        <translation>Der kleine Betrag ist ein Köder. Man will Ihre Karte oder bald mehr.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/small_fee.toml"/>
        <source>Real customs fees exist. Look them up with the parcel number on the carrier's own site.</source>
        <translation>Echten Zoll gibt es. Suchen Sie mit der Paketnummer auf der Website des Paketdienstes.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/update_details.toml"/>
        <source>It asks you to update your details or your payment card.</source>
        <translation>Sie sollen Ihre Daten oder Ihre Zahlkarte erneuern.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/update_details.toml"/>
        <source>The page behind it keeps what you type.</source>
        <translation>Die Seite dahinter behält, was Sie eintippen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/update_details.toml"/>
        <source>If it's true, you will see the same note in your account.</source>
        <translation>Wenn es stimmt, steht derselbe Hinweis in Ihrem Konto.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/wire.toml"/>
        <source>It asks you to send money to an account or a person.</source>
        <translation>Sie sollen Geld an ein Konto oder eine Person schicken.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/wire.toml"/>
        <source>A bank transfer is hard to get back.</source>
        <translation>Eine Überweisung ist schwer zurückzuholen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/wire.toml"/>
        <source>An invoice you expect may say so too. Check the number by phone.</source>
        <translation>Auch eine erwartete Rechnung sagt das vielleicht. Prüfen Sie die Nummer am Telefon.</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message>
        <location filename="../../app/core/habit_words.py"/>
        <source>It never asks for: {things}.</source>
        <translation>Nie gefragt wird nach: {things}.</translation>
    </message>
    <message>
        <location filename="../../app/core/habit_words.py"/>
        <source>It does send this, and thieves copy it: {notices}</source>
        <translation>So etwas schickt die Firma wirklich, und Diebe ahmen es nach: {notices}</translation>
    </message>
    <message>
        <location filename="../../app/core/habit_words.py"/>
        <source>Its texts come from: {names}. Thieves can use that name too.</source>
        <translation>SMS der Firma kommen von: {names}. Auch Diebe können diesen Namen benutzen.</translation>
    </message>
</context>
</TS>
