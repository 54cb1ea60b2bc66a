<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>A token is a part of a word. Services count what they read and write in them.</source>
        <translation>Un token es una parte de una palabra. Los servicios cuentan en tokens lo que leen y escriben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Your limit is {limit} a day.</source>
        <translation>Su límite es de {limit} al día.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>There is no limit here.</source>
        <translation>Aquí no hay límite.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>The service did not say what is left.</source>
        <translation>El servicio no dijo cuánto queda.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>What you may use</source>
        <translation>Lo que puede usar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Access: {level}</source>
        <translation>Acceso: {level}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Fewer a day</source>
        <translation>Menos al día</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>More a day</source>
        <translation>Más al día</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Asked today</source>
        <translation>Preguntas de hoy</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Ask this one</source>
        <translation>Preguntar a este</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Not tried yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Your limit and what you spend</source>
        <translation>Su límite y lo que gasta</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Please type a number, such as 2.50.</source>
        <translation>Escriba un número, por ejemplo 2.50.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/cards.py"/>
        <source>Also set up</source>
        <translation>También configurados</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Dear [NAME_1], your account [IBAN_1] is locked. Call [PHONE_1].</source>
        <translation>Hola, [NAME_1]: su cuenta [IBAN_1] está bloqueada. Llame al [PHONE_1].</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Names, numbers and accounts are taken out. You see the exact text first.</source>
        <translation>Se quitan nombres, números y cuentas. Usted ve antes el texto exacto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Pause everything online</source>
        <translation>Pausar todo lo de internet</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>One switch. Checks go on, on this computer.</source>
        <translation>Un solo interruptor. Las revisiones siguen en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Try it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>See what left this computer</source>
        <translation>Ver qué salió de esta computadora</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Online help</source>
        <translation>Ayuda por internet</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>A larger model can take a second look. This computer always checks first.</source>
        <translation>Un modelo más grande puede dar una segunda mirada. Esta computadora siempre revisa primero.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Before anything is sent</source>
        <translation>Antes de enviar algo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/view.py"/>
        <source>Set up online help</source>
        <translation>Configurar la ayuda por internet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>answered in about %n seconds</source>
        <translation>
            <numerusform>respondió en %n segundo</numerusform>
            <numerusform>respondió en unos %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>{host} · model {model}</source>
        <translation>{host} · modelo {model}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Model {model}: not sure before a call</source>
        <translation>Modelo {model}: no se sabe antes de una llamada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>You may also use: {models}, and %n more.</source>
        <translation>
            <numerusform>También puede usar: {models} y %n más.</numerusform>
            <numerusform>También puede usar: {models} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again on {day}.</source>
        <translation>Empieza de nuevo el {day}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>This month: {count} requests, {read} tokens read, {written} written.</source>
        <translation>Este mes: consultas {count}, tokens leídos {read}, escritos {written}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Cost this month: about {amount}.</source>
        <translation>Costo de este mes: unos {amount}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Last call: {when}</source>
        <translation>Última llamada: {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Try it now. The call holds nothing of yours.</source>
        <translation>Pruebe ahora. La llamada no lleva nada suyo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Look if this computer is online. Then try it now.</source>
        <translation>Mire si esta computadora tiene internet. Luego pruebe ahora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>You need to do nothing. Try again later.</source>
        <translation>No hace falta hacer nada. Pruebe más tarde.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Make a new key at the service. Then enter it under Change.</source>
        <translation>Cree una clave nueva en el servicio. Luego escríbala en Cambiar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Ask who runs your gateway for a new code.</source>
        <translation>Pida un código nuevo a quien lleva su puerta de enlace.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Add money at the service, or wait for its next month.</source>
        <translation>Añada dinero en el servicio, o espere a su próximo mes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Ask who runs your gateway for more, or wait until it starts again.</source>
        <translation>Pida más a quien lleva su puerta de enlace, o espere a que empiece de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Choose a new model under Change.</source>
        <translation>Elija otro modelo en Cambiar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Ask who runs your gateway which model you may use.</source>
        <translation>Pregunte a quien lleva su puerta de enlace qué modelo puede usar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Look at the address under Change.</source>
        <translation>Mire la dirección en Cambiar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Unlock the password store of this computer. Then try it now.</source>
        <translation>Abra el almacén de contraseñas de esta computadora. Luego pruebe ahora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Make some room on the disk. Then try it now.</source>
        <translation>Libere espacio en el disco. Luego pruebe ahora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Turn off the pause below to use it again.</source>
        <translation>Quite la pausa de abajo para usarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Wait for the next day, or raise your limit below.</source>
        <translation>Espere al día siguiente, o suba su límite abajo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Nothing you do here helps. This computer goes on checking.</source>
        <translation>Nada que haga aquí ayuda. Esta computadora sigue revisando.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>answered in about a second</source>
        <translation>respondió en un segundo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Model {model} was taken away. The service no longer lists it.</source>
        <translation>El modelo {model} fue retirado. El servicio ya no lo ofrece.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Model {model}: not open to you now</source>
        <translation>Modelo {model}: ahora no está disponible para usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Model {model}: open to you</source>
        <translation>Modelo {model}: disponible para usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>You may also use: {models}.</source>
        <translation>También puede usar: {models}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again in a minute.</source>
        <translation>Empieza de nuevo en un minuto.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again in %n minutes.</source>
        <translation>
            <numerusform>Empieza de nuevo en %n minuto.</numerusform>
            <numerusform>Empieza de nuevo en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again today at {time}.</source>
        <translation>Empieza de nuevo hoy a las {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>It starts again tomorrow at {time}.</source>
        <translation>Empieza de nuevo mañana a las {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>The list of what left could not be read.</source>
        <translation>No se pudo leer la lista de lo que salió.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>This month: {count} requests.</source>
        <translation>Consultas este mes: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Cost this month: unknown. Type the prices of your service below.</source>
        <translation>Costo de este mes: no se sabe. Escriba abajo los precios de su servicio.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Cost this month: less than {amount}.</source>
        <translation>Costo de este mes: menos de {amount}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Cost this month: at least {amount}. Some answers gave no count.</source>
        <translation>Costo de este mes: al menos {amount}. Algunas respuestas no dieron cuenta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>On this computer only</source>
        <translation>Solo en esta computadora</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your own server</source>
        <translation>Su propio servidor</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your own key</source>
        <translation>Su propia clave</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your group's gateway</source>
        <translation>La puerta de enlace de su grupo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Trusted access</source>
        <translation>Acceso de confianza</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Nobody is asked. All checks are made here, and they work without it.</source>
        <translation>No se pregunta a nadie. Todo se revisa aquí, y funciona sin esta ayuda.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>A model of your own is asked. It needs no key.</source>
        <translation>Se pregunta a un modelo propio. No necesita clave.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>The service knows you by your own key. You pay it yourself.</source>
        <translation>El servicio le conoce por su propia clave. Usted lo paga.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your family or firm pays, and says what you may ask.</source>
        <translation>Su familia o empresa paga, y dice qué puede preguntar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>The service says that your key may do more than others.</source>
        <translation>El servicio dice que su clave puede hacer más que otras.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>You paused everything online. Checks go on, on this computer.</source>
        <translation>Usted pausó todo lo de internet. Las revisiones siguen en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your own limit for today is reached. Checks go on, on this computer.</source>
        <translation>Llegó a su propio límite de hoy. Las revisiones siguen en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Your limit is reached</source>
        <translation>Llegó a su límite</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Working</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Not just now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Needs you</source>
        <translation>Hay algo que hacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Requests left</source>
        <translation>Consultas que quedan</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Tokens left</source>
        <translation>Tokens que quedan</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/access/words.py"/>
        <source>Money used there</source>
        <translation>Dinero usado allí</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Checking several things</source>
        <translation>Revisando varias cosas</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>How far it is</source>
        <translation>Cuánto va hecho</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Check something else</source>
        <translation>Revisar otra cosa</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Answers, the worst first</source>
        <translation>Respuestas, lo peor primero</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/batch_list.py"/>
        <source>Press Enter to open one.</source>
        <translation>Pulse Intro para abrir una.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Emails and texts (*.eml *.txt *.html *.htm *.mbox *.mht);;All files (*)</source>
        <translation>Correos y textos (*.eml *.txt *.html *.htm *.mbox *.mht);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>What would you like me to look at?</source>
        <translation>¿Qué quiere que mire?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Paste an email, a text message or a link. Or drop a file here.</source>
        <translation>Pegue un correo, un mensaje o un enlace. O suelte aquí un archivo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Open a file …</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Check it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Checked on this computer. Nothing is sent out.</source>
        <translation>Se revisa en esta computadora. No se envía nada a ningún lado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Not sure what to do?</source>
        <translation>¿No sabe qué hacer?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Someone is on the phone with me</source>
        <translation>Alguien me está llamando por teléfono</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>I already clicked or paid</source>
        <translation>Ya hice clic o pagué</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Press to say what it really is.</source>
        <translation>Pulse para decir qué es en realidad.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/view.py"/>
        <source>Find out by itself</source>
        <translation>Averiguarlo solo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Looks like: {what}</source>
        <translation>Parece: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A long text, {size}</source>
        <translation>Un texto largo, {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Checked {done}.</source>
        <translation>Revisados: {done}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>About {minutes} min left.</source>
        <translation>Faltan unos {minutes} min.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>You said: {what}</source>
        <translation>Usted dijo: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A file: {name}, {size}</source>
        <translation>Un archivo: {name}, {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Done. {done} checked. The worst come first.</source>
        <translation>Listo. Revisados: {done}. Lo peor está primero.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Checked {done} of {total}.</source>
        <translation>Revisados: {done} de {total}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Less than a minute left.</source>
        <translation>Falta menos de un minuto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A text message</source>
        <translation>Un mensaje de texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>An email file</source>
        <translation>Un archivo de correo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>An email, copied from its window</source>
        <translation>Un correo, copiado de su ventana</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A chat</source>
        <translation>Un chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A link</source>
        <translation>Un enlace</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A phone number</source>
        <translation>Un número de teléfono</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>An email address</source>
        <translation>Una dirección de correo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Nothing to read</source>
        <translation>Nada que leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Opening the file …</source>
        <translation>Abriendo el archivo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>One moment. Porchlight is still getting ready.</source>
        <translation>Un momento. Porchlight aún se está preparando.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Looking at it …</source>
        <translation>Mirándolo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>There is nothing here yet. Paste the message, or open a file.</source>
        <translation>Aquí no hay nada todavía. Pegue el mensaje o abra un archivo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>There is nothing to paste. Copy the message first, then press Paste.</source>
        <translation>No hay nada que pegar. Copie primero el mensaje y luego pulse Pegar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>This file could not be read. Copy its words and paste them here.</source>
        <translation>No se pudo leer este archivo. Copie sus palabras y péguelas aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>There is nothing in there that I can check.</source>
        <translation>Ahí no hay nada que yo pueda revisar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>A part of Porchlight is missing. Please install it again.</source>
        <translation>Falta una parte de Porchlight. Instálelo otra vez, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>This could not be checked. Please try a smaller part of it.</source>
        <translation>No se pudo revisar. Pruebe con una parte más pequeña, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Stopped. Nothing was lost.</source>
        <translation>Detenido. No se perdió nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/check/words.py"/>
        <source>Stopped after {done}.</source>
        <translation>Detenido después de {done}.</translation>
    </message>
</context>
<context>
    <name>Departures</name>
    <message>
        <location filename="../../app/ui/pages/departures/rows.py"/>
        <source>What left this computer</source>
        <translation>Lo que salió de esta computadora</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/rows.py"/>
        <source>All about the marked one stands below.</source>
        <translation>Abajo está todo sobre la entrada marcada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Save what left this computer</source>
        <translation>Guardar lo que salió de esta computadora</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabla (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Check the list</source>
        <translation>Revisar la lista</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Save all to a file…</source>
        <translation>Guardar todas en un archivo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Back to online help</source>
        <translation>Volver a la ayuda por internet</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Each time a service is asked, it is written down here first.</source>
        <translation>Cada vez que se pregunta a un servicio, antes se anota aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>Nothing has left this computer.</source>
        <translation>Nada ha salido de esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>All your checks were made here, on this computer.</source>
        <translation>Todo se revisó aquí, en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/view.py"/>
        <source>All about the marked one</source>
        <translation>Todo sobre la entrada marcada</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>{purpose}. {when}. {host}. {outcome}</source>
        <translation>{purpose}. {when}. {host}. {outcome}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>This list is kept only until you close Porchlight.</source>
        <translation>Esta lista se guarda solo hasta que cierre Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Entry {number} was changed. The last good one: {when}.</source>
        <translation>La entrada {number} fue cambiada. La última buena: {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>No end was written down. It may be under way.</source>
        <translation>No se anotó un final. Quizá aún está en curso.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>It ended in a way that this version does not know.</source>
        <translation>Terminó de un modo que esta versión no conoce.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>nothing private was found</source>
        <translation>no se halló nada privado</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>This list is kept on this computer, locked like your past checks.</source>
        <translation>Esta lista se guarda en esta computadora, bajo llave como sus revisiones anteriores.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The first entry is not what was written. Somebody or a fault changed it.</source>
        <translation>La primera entrada no es lo que se anotó. Alguien o un fallo la cambió.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Entry {number} is missing. The last good one: {when}.</source>
        <translation>Falta la entrada {number}. La última buena: {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>email addresses</source>
        <translation>direcciones de correo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>phone numbers</source>
        <translation>números de teléfono</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>card numbers</source>
        <translation>números de tarjeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>bank accounts</source>
        <translation>cuentas bancarias</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>ID numbers</source>
        <translation>números de identidad</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>passports and IDs</source>
        <translation>pasaportes y documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>birth dates</source>
        <translation>fechas de nacimiento</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>street addresses</source>
        <translation>domicilios</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>codes and passwords</source>
        <translation>códigos y contraseñas</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>marks in links</source>
        <translation>marcas en enlaces</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Second look</source>
        <translation>Segunda mirada</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>First call to try it</source>
        <translation>Primera llamada de prueba</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Which models you may use</source>
        <translation>Qué modelos puede usar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Who asked</source>
        <translation>Quién preguntó</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Taken out first</source>
        <translation>Quitado antes</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Came back</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>One entry was saved as {name}.</source>
        <translation>Se guardó una entrada como {name}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>%n entries were saved as {name}.</source>
        <translation>
            <numerusform>Se guardó %n entrada como {name}.</numerusform>
            <numerusform>Se guardaron %n entradas como {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The list could not be read. Close Porchlight and open it again.</source>
        <translation>No se pudo leer la lista. Cierre Porchlight y ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The list is whole. Every entry stands as written.</source>
        <translation>La lista está completa. Cada entrada está como se anotó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The first entry is missing. Somebody or a fault took it away.</source>
        <translation>Falta la primera entrada. Alguien o un fallo la quitó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The disk is full. No file was saved.</source>
        <translation>El disco está lleno. No se guardó ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>Something else is using the file. Please try once more.</source>
        <translation>Otra cosa está usando el archivo. Inténtelo otra vez, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The list has a fault. Please close Porchlight and open it again.</source>
        <translation>La lista tiene un fallo. Cierre Porchlight y ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/departures/words.py"/>
        <source>The file could not be saved there. Try another folder.</source>
        <translation>No se pudo guardar el archivo allí. Pruebe con otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../../app/ui/widgets/choice.py"/>
        <source>Open. Press to hide it.</source>
        <translation>Abierto. Pulse para ocultarlo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/choice.py"/>
        <source>Closed. Press to show more.</source>
        <translation>Cerrado. Pulse para ver más.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Step {step} of {steps}. {title}</source>
        <translation>Paso {step} de {steps}. {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>You can change this at any time. No account is needed.</source>
        <translation>Puede cambiarlo cuando quiera. No hace falta ninguna cuenta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Pick the size that is easy on your eyes.</source>
        <translation>Elija el tamaño que le resulte cómodo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Text size, now {number} %</source>
        <translation>Tamaño del texto, ahora {number} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It takes a second look, like a light at the door.</source>
        <translation>Mira las cosas por segunda vez, como una luz en la puerta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Then dates look right to you. It stays on this computer.</source>
        <translation>Así las fechas salen como usted las conoce. Se queda en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Who is Porchlight for?</source>
        <translation>¿Para quién es Porchlight?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>How large should the words be?</source>
        <translation>¿De qué tamaño quiere las palabras?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>What Porchlight does, and never does</source>
        <translation>Lo que Porchlight hace y lo que nunca hace</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It looks at the words, the sender and the links.</source>
        <translation>Mira las palabras, el remitente y los enlaces.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It says what it saw, and what to do now.</source>
        <translation>Dice lo que vio y qué hacer ahora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It works here. Nothing leaves this computer.</source>
        <translation>Trabaja aquí. Nada sale de esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It never clicks a link or opens a file in a mail.</source>
        <translation>Nunca hace clic en un enlace ni abre un archivo de un correo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It never calls a thing “safe”. It can miss a scam.</source>
        <translation>Nunca dice que algo es «seguro». Se le puede escapar una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It never asks for your money, card or password.</source>
        <translation>Nunca le pide dinero, tarjeta ni contraseña.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Where do you live?</source>
        <translation>¿Dónde vive usted?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It does</source>
        <translation>Hace</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>It never does</source>
        <translation>Nunca hace</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>I check what looks odd to me</source>
        <translation>Reviso lo que me parece raro</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Somebody I help</source>
        <translation>Alguien a quien ayudo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Larger words and a slower voice</source>
        <translation>Letras más grandes y voz más lenta</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>My family</source>
        <translation>Mi familia</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>One place where all of us can ask</source>
        <translation>Un solo lugar donde todos pueden preguntar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>My business</source>
        <translation>Mi negocio</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Past checks are kept for good</source>
        <translation>Las revisiones se guardan para siempre</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>This is how it looks</source>
        <translation>Así se ve</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>“Your parcel is on hold. Pay $1.99 within 12 hours.”</source>
        <translation>«Su paquete está retenido. Pague 1,99 € en 12 horas.»</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>Someone wants to rush you. Do not pay. Take your time.</source>
        <translation>Alguien quiere meterle prisa. No pague. Tómese su tiempo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/steps.py"/>
        <source>The small words look like this.</source>
        <translation>Las letras pequeñas se ven así.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Leave these steps. All can be set later.</source>
        <translation>Salir de estos pasos. Todo se puede cambiar después.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/first_start/view.py"/>
        <source>Nothing leaves this computer unless you say so.</source>
        <translation>Nada sale de esta computadora si usted no lo dice.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Hang up now.</source>
        <translation>Cuelgue ahora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Stop. You can still limit the harm.</source>
        <translation>Pare. Todavía puede limitar el daño.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>You do not have to explain. A real firm lets you call back.</source>
        <translation>No tiene que dar explicaciones. Una empresa real deja que usted llame después.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>It happens to many people. Do these things in order.</source>
        <translation>Le pasa a mucha gente. Haga estas cosas en orden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Do not pay, and do not move any money.</source>
        <translation>No pague ni mueva dinero.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Do not read out codes or passwords.</source>
        <translation>No diga códigos ni contraseñas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Do not install anything. Let no one use your computer.</source>
        <translation>No instale nada. No deje que nadie use su computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Worried about your bank? Call the number on your bank card.</source>
        <translation>¿Le preocupa su banco? Llame al número que está en su tarjeta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Then tell someone you trust about the call.</source>
        <translation>Después, cuente la llamada a alguien de confianza.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Close the page. Do not enter anything more.</source>
        <translation>Cierre la página. No escriba nada más.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Paid or gave card details? Call your bank now. Use the number on your card.</source>
        <translation>¿Pagó o dio los datos de su tarjeta? Llame ya a su banco. Use el número de su tarjeta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Gave a password? Change it now, on another phone or computer.</source>
        <translation>¿Dio una contraseña? Cámbiela ya, desde otro teléfono u otra computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Let someone into your computer? Switch it off. Ask someone you trust.</source>
        <translation>¿Alguien entró en su computadora? Apáguela. Pida ayuda a alguien de confianza.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/help_card.py"/>
        <source>Keep the message. It helps the bank and the police.</source>
        <translation>Guarde el mensaje. Ayuda al banco y a la policía.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <location filename="../../app/ui/pages/keeping/view.py"/>
        <source>How they are kept</source>
        <translation>Cómo se guardan</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/view.py"/>
        <source>Passphrase you have now</source>
        <translation>Su frase secreta de ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/view.py"/>
        <source>New passphrase, {least} letters or more</source>
        <translation>Nueva frase secreta, {least} letras o más</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/view.py"/>
        <source>The new one once more</source>
        <translation>La nueva otra vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Your past checks are not open now.</source>
        <translation>Sus revisiones anteriores no están abiertas ahora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>They are locked. Your computer keeps the key in its password store.</source>
        <translation>Están cerradas. Su computadora guarda la clave en su almacén de contraseñas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>They are locked with your passphrase.</source>
        <translation>Están cerradas con su frase secreta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>They are kept only until you close Porchlight.</source>
        <translation>Solo se guardan hasta que cierre Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Nothing is kept on this computer.</source>
        <translation>No se guarda nada en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Use a passphrase instead</source>
        <translation>Usar una frase secreta</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase secreta</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Use the password store instead</source>
        <translation>Usar el almacén de contraseñas</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Keep nothing</source>
        <translation>No guardar nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Keep my checks again</source>
        <translation>Volver a guardar mis revisiones</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Go to past checks</source>
        <translation>Ir a las revisiones anteriores</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Done. From now on your new passphrase opens them.</source>
        <translation>Listo. Desde ahora las abre su nueva frase secreta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Done. They open without a passphrase now.</source>
        <translation>Listo. Ahora se abren sin frase secreta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Done. All your past checks were deleted, and the list of what left too.</source>
        <translation>Listo. Se borraron todas sus revisiones anteriores, y también la lista de lo que salió.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>That is not the passphrase you have now. Nothing was changed.</source>
        <translation>Esa no es su frase secreta de ahora. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>A newer Porchlight wrote your past checks. Nothing was changed.</source>
        <translation>Un Porchlight más nuevo escribió sus revisiones anteriores. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Not all could be deleted. Porchlight tries again when you next open it.</source>
        <translation>No se pudo borrar todo. Porchlight lo intenta otra vez al abrirlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Please type the passphrase you have now.</source>
        <translation>Escriba su frase secreta de ahora, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Please use {least} letters or more.</source>
        <translation>Use {least} letras o más, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The two are not the same. Please type them once more.</source>
        <translation>Las dos no son iguales. Escríbalas otra vez, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The password store of this computer was not found. Nothing was changed.</source>
        <translation>No se encontró el almacén de contraseñas de esta computadora. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The password store is locked. Unlock it and try once more.</source>
        <translation>El almacén de contraseñas está bloqueado. Desbloquéelo e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The password store said no. Nothing was changed.</source>
        <translation>El almacén de contraseñas dijo que no. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The disk is full. Nothing was changed.</source>
        <translation>El disco está lleno. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Something else is using the file. Please try once more.</source>
        <translation>Otra cosa está usando el archivo. Inténtelo otra vez, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The file has a fault. Please close Porchlight and open it again.</source>
        <translation>El archivo tiene un fallo. Cierre Porchlight y ábralo otra vez, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>The folder or the disk gave a fault. Nothing was changed.</source>
        <translation>La carpeta o el disco dio un fallo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Write the new one down. Without it nobody can open your past checks.</source>
        <translation>Anote la nueva. Sin ella nadie puede abrir sus revisiones anteriores.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Use this passphrase</source>
        <translation>Usar esta frase secreta</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Your computer then keeps the key. You type no passphrase any more.</source>
        <translation>Su computadora guarda entonces la clave. Ya no escribe ninguna frase secreta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Use the password store</source>
        <translation>Usar el almacén de contraseñas</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Delete all your past checks?</source>
        <translation>¿Borrar todas sus revisiones anteriores?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>They are gone for good, and no new ones are kept. The list of what left this computer goes too.</source>
        <translation>Se borran para siempre, y no se guardan nuevas. También se borra la lista de lo que salió de esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>Yes, delete them all</source>
        <translation>Sí, borrarlas todas</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/keeping/words.py"/>
        <source>No, leave them</source>
        <translation>No, dejarlas</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Check something</source>
        <translation>Revisar algo</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Past checks</source>
        <translation>Revisiones anteriores</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Online help</source>
        <translation>Ayuda por internet</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Past</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Online</source>
        <translation>Internet</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap/pages.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/navigation.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../app/ui/pages/settings/notice.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notice.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <location filename="../../app/ui/pages/opinion/card.py"/>
        <source>A second opinion</source>
        <translation>Una segunda opinión</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/card.py"/>
        <source>Ask for a second opinion</source>
        <translation>Pedir una segunda opinión</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/card.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/card.py"/>
        <source>Show what was sent</source>
        <translation>Mostrar lo que se envió</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>You can ask {engine} too. We take private things out first. You see all we send.</source>
        <translation>También puede preguntar a {engine}. Antes quitamos lo privado. Usted ve todo lo que enviamos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>Show what will be sent</source>
        <translation>Mostrar lo que se enviará</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{sentence} The answer above stands.</source>
        <translation>{sentence} La respuesta de arriba sigue en pie.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} was asked on {when}. It can be wrong.</source>
        <translation>Se preguntó a {engine} el {when}. Puede equivocarse.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>Ask yourself: {question}</source>
        <translation>Pregúntese: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>You can ask {engine} too. We take private things out first.</source>
        <translation>También puede preguntar a {engine}. Antes quitamos lo privado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>Ask now</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>That did not work. The answer above stands.</source>
        <translation>Eso no funcionó. La respuesta de arriba sigue en pie.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} sees more danger. The answer is now: {answer}.</source>
        <translation>{engine} ve más peligro. La respuesta ahora es: {answer}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} says it is a scam.</source>
        <translation>{engine} dice que es una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} says: be careful.</source>
        <translation>{engine} dice: tenga cuidado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} could not tell. The answer above stands.</source>
        <translation>{engine} no pudo saberlo. La respuesta de arriba sigue en pie.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/opinion/words.py"/>
        <source>{engine} adds no warning. The answer above stands.</source>
        <translation>{engine} no añade ningún aviso. La respuesta de arriba sigue en pie.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Type your passphrase to see them. If you start a new list, they stay locked in a file. So does the list of what left this computer.</source>
        <translation>Escriba su frase secreta para verlas. Si empieza una lista nueva, quedan bloqueadas en un archivo. También la lista de lo que salió de esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>How should your checks be kept?</source>
        <translation>¿Cómo quiere guardar sus revisiones?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>This computer has no safe place for a key. Pick a passphrase, or keep nothing.</source>
        <translation>Esta computadora no tiene un lugar seguro para una clave. Elija una frase secreta, o no guarde nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>I forgot it. Start a new list</source>
        <translation>La olvidé. Empezar una lista nueva</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Your past checks are locked</source>
        <translation>Sus revisiones anteriores están cerradas con llave</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Try once more</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Go on without them for now</source>
        <translation>Seguir sin ellas por ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>New passphrase, {least} letters or more</source>
        <translation>Nueva frase secreta, {least} letras o más</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Keep my checks with this passphrase</source>
        <translation>Guardar mis revisiones con esta frase secreta</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>That did not open them. Please try once more.</source>
        <translation>Eso no las abrió. Inténtelo otra vez, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Please use {least} letters or more.</source>
        <translation>Use {least} letras o más, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Open my past checks</source>
        <translation>Abrir mis revisiones anteriores</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>The disk is full. Make some room and try once more.</source>
        <translation>El disco está lleno. Haga sitio e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Something else is using the file. Please try once more.</source>
        <translation>Otra cosa está usando el archivo. Inténtelo otra vez, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>The folder or the disk gave a fault. You can still check things.</source>
        <translation>La carpeta o el disco dio un fallo. Aún puede revisar cosas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Your past checks are being opened.</source>
        <translation>Se están abriendo sus revisiones anteriores.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>The password store of this computer did not open. Unlock it and try once more.</source>
        <translation>El almacén de contraseñas de esta computadora no se abrió. Desbloquéelo e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Your past checks need a newer Porchlight</source>
        <translation>Sus revisiones anteriores necesitan un Porchlight más nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>A newer Porchlight wrote them. They were left as they are.</source>
        <translation>Las escribió un Porchlight más nuevo. Se dejaron como están.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Your past checks could not be opened</source>
        <translation>No se pudieron abrir sus revisiones anteriores</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate.py"/>
        <source>Keep nothing</source>
        <translation>No guardar nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate_view.py"/>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/gate_view.py"/>
        <source>The two are not the same. Please type them once more.</source>
        <translation>Las dos no son iguales. Escríbalas otra vez, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/list.py"/>
        <source>Past checks</source>
        <translation>Revisiones anteriores</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/list.py"/>
        <source>Enter opens a check, Delete deletes it.</source>
        <translation>Intro abre una revisión, Supr la borra.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Text messages</source>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Emails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Look for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/search_row.py"/>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Checks are kept only until you close Porchlight.</source>
        <translation>Las revisiones se guardan solo hasta que cierre Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Save all past checks</source>
        <translation>Guardar todas las revisiones anteriores</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Past checks (*.jsonl)</source>
        <translation>Revisiones anteriores (*.jsonl)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Save all to a file…</source>
        <translation>Guardar todas en un archivo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Delete all checks</source>
        <translation>Borrar todas las revisiones</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Older checks go away the next time you open Porchlight.</source>
        <translation>Las más antiguas se borran la próxima vez que abra Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Keep past checks</source>
        <translation>Guardar las revisiones anteriores</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/view.py"/>
        <source>Keep my checks again</source>
        <translation>Volver a guardar mis revisiones</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>{answer}. {title}. {when}. {kind}.</source>
        <translation>{answer}. {title}. {when}. {kind}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>A minute ago</source>
        <translation>Hace un minuto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>%n minutes ago</source>
        <translation>
            <numerusform>Hace %n minuto</numerusform>
            <numerusform>Hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Today, {time}</source>
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Yesterday, {time}</source>
        <translation>Ayer, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Your past checks could not be read. Please try once more.</source>
        <translation>No se pudieron leer sus revisiones anteriores. Inténtelo otra vez, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>This check is not there any more.</source>
        <translation>Esta revisión ya no está.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>One check was deleted.</source>
        <translation>Se borró una revisión.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>%n checks were deleted.</source>
        <translation>
            <numerusform>Se borró %n revisión.</numerusform>
            <numerusform>Se borraron %n revisiones.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>One check is back.</source>
        <translation>Una revisión está de vuelta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>%n checks are back.</source>
        <translation>
            <numerusform>%n revisión está de vuelta.</numerusform>
            <numerusform>%n revisiones están de vuelta.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>One check was saved as {name}.</source>
        <translation>Se guardó una revisión como {name}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>%n checks were saved as {name}.</source>
        <translation>
            <numerusform>Se guardó %n revisión como {name}.</numerusform>
            <numerusform>Se guardaron %n revisiones como {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>The disk is full. Nothing was changed.</source>
        <translation>El disco está lleno. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>The file has a fault. Please close Porchlight and open it again.</source>
        <translation>El archivo tiene un fallo. Cierre Porchlight y ábralo otra vez, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>The file could not be saved there. Nothing was changed.</source>
        <translation>No se pudo guardar ahí el archivo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Your old list had a fault. It was kept as {name}.</source>
        <translation>Su lista anterior tenía un fallo. Se guardó como {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>The key to your old list is lost. It was kept as {name}.</source>
        <translation>Se perdió la clave de su lista anterior. La lista se guardó como {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>A new list was started. The old one was kept as {name}.</source>
        <translation>Se empezó una lista nueva. La anterior se guardó como {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>No past checks yet</source>
        <translation>Aún no hay revisiones</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Porchlight keeps no checks</source>
        <translation>Porchlight no guarda revisiones</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>What is here goes away the next time you open Porchlight.</source>
        <translation>Lo que hay aquí se borra la próxima vez que abra Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>What you check is kept here, so you can find it again.</source>
        <translation>Lo que usted revisa se guarda aquí, para que pueda encontrarlo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>Try fewer words, or show all answers and all kinds.</source>
        <translation>Pruebe con menos palabras, o muestre todas las respuestas y tipos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/past/words.py"/>
        <source>You chose to keep nothing. You can change that below.</source>
        <translation>Usted eligió no guardar nada. Puede cambiarlo abajo.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>What {engine} can read of you</source>
        <translation>Lo que {engine} puede leer de usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>All that is sent, letter by letter</source>
        <translation>Todo lo que se envía, letra por letra</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>Do not show me this again</source>
        <translation>No volver a mostrarme esto</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>Send it</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>We take private things out…</source>
        <translation>Quitamos lo privado…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/panel.py"/>
        <source>We ask {engine}. It may take a few seconds.</source>
        <translation>Preguntamos a {engine}. Puede tardar unos segundos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>Taken out: {counts}.</source>
        <translation>Quitado: {counts}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>We found nothing private to take out. Please look yourself.</source>
        <translation>No encontramos nada privado que quitar. Por favor, mírelo usted.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 email address</source>
        <translation>1 dirección de correo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n email addresses</source>
        <translation>
            <numerusform>%n dirección de correo</numerusform>
            <numerusform>%n direcciones de correo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 phone number</source>
        <translation>1 número de teléfono</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n phone numbers</source>
        <translation>
            <numerusform>%n número de teléfono</numerusform>
            <numerusform>%n números de teléfono</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 card number</source>
        <translation>1 número de tarjeta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n card numbers</source>
        <translation>
            <numerusform>%n número de tarjeta</numerusform>
            <numerusform>%n números de tarjeta</numerusform>
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
        <translation>1 número de cuenta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n account numbers</source>
        <translation>
            <numerusform>%n número de cuenta</numerusform>
            <numerusform>%n números de cuenta</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 ID number</source>
        <translation>1 número de identidad</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n ID numbers</source>
        <translation>
            <numerusform>%n número de identidad</numerusform>
            <numerusform>%n números de identidad</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 passport number</source>
        <translation>1 número de pasaporte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n passport numbers</source>
        <translation>
            <numerusform>%n número de pasaporte</numerusform>
            <numerusform>%n números de pasaporte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 date of birth</source>
        <translation>1 fecha de nacimiento</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n dates of birth</source>
        <translation>
            <numerusform>%n fecha de nacimiento</numerusform>
            <numerusform>%n fechas de nacimiento</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 home address</source>
        <translation>1 domicilio</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n home addresses</source>
        <translation>
            <numerusform>%n domicilio</numerusform>
            <numerusform>%n domicilios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 name</source>
        <translation>1 nombre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n names</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 code</source>
        <translation>1 código</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n codes</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>1 code in a link</source>
        <translation>1 código en un enlace</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/sending/words.py"/>
        <source>%n codes in links</source>
        <translation>
            <numerusform>%n código en enlaces</numerusform>
            <numerusform>%n códigos en enlaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Set up another</source>
        <translation>Configurar otra ayuda</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Set up online help</source>
        <translation>Configurar la ayuda por internet</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Change it or its key</source>
        <translation>Cambiarla, o su clave</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Nobody. All stays on this computer.</source>
        <translation>Nadie. Todo queda en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Who is asked</source>
        <translation>A quién se pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/view.py"/>
        <source>Remove {who}?</source>
        <translation>¿Quitar {who}?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{model} at {place}</source>
        <translation>{model} en {place}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>We take out what is private first.</source>
        <translation>Primero quitamos lo privado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>Your list of services could not be read. We left the file {name} as it is. Nobody is asked.</source>
        <translation>No se pudo leer su lista de servicios. Dejamos el archivo {name} como está. No se pregunta a nadie.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{who} was removed.</source>
        <translation>Se quitó {who}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>It is asked no more. Your past checks stay.</source>
        <translation>Ya no se le pregunta. Sus revisiones anteriores quedan.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{model} at OpenAI</source>
        <translation>{model} en OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{model} on this computer</source>
        <translation>{model} en esta computadora</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>All stays on this computer.</source>
        <translation>Todo queda en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>{who} was removed, and its key with it.</source>
        <translation>Se quitó {who}, y también su clave.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>It is asked no more. Its key is taken out of {keychain}. Your past checks stay.</source>
        <translation>Ya no se le pregunta. Su clave se borra de {keychain}. Sus revisiones anteriores quedan.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>This computer has no safe place for keys. All is as before.</source>
        <translation>Esta computadora no tiene un lugar seguro para claves. Todo sigue igual.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>The place for your keys stayed locked. All is as before.</source>
        <translation>El lugar de sus claves siguió bloqueado. Todo sigue igual.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>The place for your keys did not allow it. All is as before.</source>
        <translation>El lugar de sus claves no lo permitió. Todo sigue igual.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>Your list of services could not be read. All is as before.</source>
        <translation>No se pudo leer su lista de servicios. Todo sigue igual.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>The disk is full. All is as before.</source>
        <translation>El disco está lleno. Todo sigue igual.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/services/words.py"/>
        <source>It could not be saved. All is as before.</source>
        <translation>No se pudo guardar. Todo sigue igual.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Most programs at home need none.</source>
        <translation>En casa, la mayoría de los programas no la necesita.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Who may be asked for a second look?</source>
        <translation>¿A quién se le puede pedir otra mirada?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Leave it empty to keep the key you have.</source>
        <translation>Déjelo vacío para conservar la clave que tiene.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>It goes to {keychain} and is never shown again.</source>
        <translation>Va a {keychain} y no se muestra nunca más.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Only if the address is the name of a computer in your house.</source>
        <translation>Solo si la dirección es el nombre de una computadora de su casa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Its number, such as 192.168.1.20</source>
        <translation>Su número, como 192.168.1.20</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>This computer always looks first, by itself.</source>
        <translation>Esta computadora siempre mira primero, por sí sola.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Fills in its usual address</source>
        <translation>Pone su dirección habitual</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>A first call</source>
        <translation>Una primera llamada</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/steps.py"/>
        <source>Nothing was kept.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Leave this</source>
        <translation>Salir de aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/view.py"/>
        <source>Try it out</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This computer has no safe place for keys. So you can only use what needs no key.</source>
        <translation>Esta computadora no tiene un lugar seguro para claves. Solo puede usar lo que no necesita clave.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It needs no key.</source>
        <translation>No necesita clave.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Its key is in {keychain}. It is never shown again.</source>
        <translation>Su clave está en {keychain}. No se muestra nunca más.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is not such a code. Copy the whole line that starts with porchlight1.</source>
        <translation>Esto no es un código de esos. Copie toda la línea que empieza con porchlight1.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A part of this code is gone or changed. Copy the whole code again.</source>
        <translation>Una parte del código falta o cambió. Copie otra vez todo el código.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This code is for a newer Porchlight. Update Porchlight, then try again.</source>
        <translation>Este código es para un Porchlight más nuevo. Actualice Porchlight e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is no address we can use. It looks like https://name/v1.</source>
        <translation>Esta dirección no sirve. Es parecida a https://name/v1.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Others could read what you send there. Use an address with https://.</source>
        <translation>Otros podrían leer lo que envíe allí. Use una dirección con https://.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A name or password stands in the address. Take out all before the @.</source>
        <translation>Hay un nombre o una contraseña en la dirección. Quite todo lo anterior a la @.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Type the address of the program.</source>
        <translation>Escriba la dirección del programa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Type the name of the model to ask.</source>
        <translation>Escriba el nombre del modelo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is no name of a model. It is one short line.</source>
        <translation>Esto no es el nombre de un modelo. Es una línea corta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is no number of a computer. It looks like 192.168.1.20.</source>
        <translation>Esto no es el número de una computadora. Es parecido a 192.168.1.20.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Paste your key.</source>
        <translation>Pegue su clave.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This is no key. A key is one long word. Copy it again.</source>
        <translation>Esto no es una clave. Una clave es una palabra larga. Cópiela otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>The address is a new one. Paste the key for it.</source>
        <translation>La dirección es nueva. Pegue la clave para ella.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This computer has no safe place for keys. Leave the key empty.</source>
        <translation>Esta computadora no tiene un lugar seguro para claves. Deje la clave vacía.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>The service does not know this key. Go back and paste it again.</source>
        <translation>El servicio no conoce esta clave. Vuelva atrás y péguela otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>There is no such service at this address. Go back and look at it.</source>
        <translation>No hay tal servicio en esta dirección. Vuelva atrás y revísela.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>This key may not use this model. Go back and type another.</source>
        <translation>Esta clave no puede usar este modelo. Vuelva atrás y escriba otro.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Is the program running?</source>
        <translation>¿Está abierto el programa?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>If it is in your house, go back and type its number.</source>
        <translation>Si está en su casa, vuelva atrás y escriba su número.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>You can end the pause in Settings.</source>
        <translation>Puede terminar la pausa en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A larger model may do better.</source>
        <translation>Un modelo más grande quizá lo haga mejor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Your key is right.</source>
        <translation>Su clave es correcta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>All stays on this computer. It costs nothing.</source>
        <translation>Todo queda en esta computadora. No cuesta nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A firm in the USA. What you send goes there. You pay it for each use.</source>
        <translation>Una empresa de EE. UU. Lo que envíe va allí. Usted le paga por cada uso.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>A program of my own</source>
        <translation>Un programa propio</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>On this computer or in my house. Nothing goes to a firm. It costs nothing.</source>
        <translation>En esta computadora o en mi casa. Nada va a una empresa. No cuesta nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>My family or my firm</source>
        <translation>Mi familia o mi empresa</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>They gave me a code. They pay, and what I send goes through their computer.</source>
        <translation>Me dieron un código. Ellos pagan, y lo que envío pasa por su computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Your key for OpenAI</source>
        <translation>Su clave de OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>You make a key in your account at OpenAI. We send to api.openai.com only.</source>
        <translation>La clave se crea en su cuenta de OpenAI. Enviamos solo a api.openai.com.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>The code you were given</source>
        <translation>El código que le dieron</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Paste the whole code. It begins with porchlight1. and is not shown.</source>
        <translation>Pegue todo el código. Empieza con porchlight1. y no se muestra.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>Where the program is</source>
        <translation>Dónde está el programa</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>You may type the address of a firm too. Then what you send goes there.</source>
        <translation>También puede escribir la dirección de una empresa. Entonces lo que envíe va allí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>We ask {who}</source>
        <translation>Preguntamos a {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>We send one short hello. Nothing of yours goes with it.</source>
        <translation>Enviamos un saludo corto. Nada suyo va con él.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>One moment. We keep it now.</source>
        <translation>Un momento. Lo guardamos ahora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>{who} answered.</source>
        <translation>{who} respondió.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It answered, but was not kept</source>
        <translation>Respondió, pero no se guardó</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/set_up/words.py"/>
        <source>It did not work yet</source>
        <translation>Todavía no funcionó</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>All words in this window grow at once.</source>
        <translation>Todas las palabras de esta ventana crecen a la vez.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>How fast an answer is read to you.</source>
        <translation>A qué velocidad se le lee una respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>A new language shows when you next open Porchlight.</source>
        <translation>El idioma nuevo se ve la próxima vez que abra Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Where you live. It stays on this computer.</source>
        <translation>Dónde vive usted. Se queda en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Keep past checks</source>
        <translation>Guardar las revisiones anteriores</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Older checks go away the next time you open Porchlight.</source>
        <translation>Las más antiguas se borran la próxima vez que abra Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Pause everything online</source>
        <translation>Pausar todo lo de internet</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>While it is on, nothing you check leaves this computer.</source>
        <translation>Mientras esté activo, nada de lo que revise sale de este equipo.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Questions a day</source>
        <translation>Preguntas al día</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>When they are used up, we ask no more until tomorrow.</source>
        <translation>Cuando se acaben, no preguntamos más hasta mañana.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Ask without showing me first</source>
        <translation>Preguntar sin enseñármelo antes</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>We take private things out first, as always.</source>
        <translation>Los datos privados se quitan antes, como siempre.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Who is asked online</source>
        <translation>A quién se pregunta en internet</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Chosen where online help is set up.</source>
        <translation>Se elige al preparar la ayuda por internet.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Price of a million tokens read</source>
        <translation>Precio de un millón de tokens leídos</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>As your service tells it. Leave it empty if you do not know.</source>
        <translation>Como lo dice su servicio. Déjelo vacío si no lo sabe.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Price of a million tokens written</source>
        <translation>Precio de un millón de tokens escritos</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Show a small lamp by the clock</source>
        <translation>Mostrar una lamparita junto al reloj</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>One press checks what you copied last.</source>
        <translation>Con un clic se revisa lo último que copió.</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Start Porchlight with the computer</source>
        <translation>Abrir Porchlight al encender la computadora</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Who is Porchlight for?</source>
        <translation>¿Para quién es Porchlight?</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>{label}, now {number}</source>
        <translation>{label}, ahora {number}</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>As on this computer</source>
        <translation>Como en esta computadora</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Keep nothing</source>
        <translation>No guardar nada</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>Somebody I help</source>
        <translation>Alguien a quien ayudo</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>My family</source>
        <translation>Mi familia</translation>
    </message>
    <message>
        <location filename="../../app/settings/all.py"/>
        <source>My business</source>
        <translation>Mi negocio</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Language and country</source>
        <translation>Idioma y país</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Past checks</source>
        <translation>Revisiones anteriores</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Online help</source>
        <translation>Ayuda por internet</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>{label}, now {number} %</source>
        <translation>{label}, ahora {number} %</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../../app/settings/descriptors.py"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>its licence comes with it</source>
        <translation>su licencia viene con ella</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>Parts made by others</source>
        <translation>Partes hechas por otros</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>About Porchlight</source>
        <translation>Acerca de Porchlight</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/about_view.py"/>
        <source>Free to use, change and share under the MIT licence.</source>
        <translation>Puede usarlo, cambiarlo y compartirlo gratis, con la licencia MIT.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/places.py"/>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Save my settings</source>
        <translation>Guardar mis ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Use settings from a file</source>
        <translation>Usar los ajustes de un archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Save my settings to a file…</source>
        <translation>Guardar mis ajustes en un archivo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Use settings from a file…</source>
        <translation>Usar los ajustes de un archivo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Show the first steps again</source>
        <translation>Ver otra vez los primeros pasos</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Set all as at first</source>
        <translation>Dejar todo como al principio</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>A change counts at once. You can always change it back.</source>
        <translation>Un cambio vale enseguida. Siempre puede volver atrás.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>Take along or start anew</source>
        <translation>Llevarse los ajustes o empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/view.py"/>
        <source>The file holds no passwords and none of your checks.</source>
        <translation>El archivo no lleva contraseñas ni revisiones suyas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>Your changes could not be saved. They hold until you close Porchlight.</source>
        <translation>No se pudieron guardar sus cambios. Valen hasta que cierre Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The disk is full. Your changes hold until you close Porchlight.</source>
        <translation>El disco está lleno. Sus cambios valen hasta que cierre Porchlight.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>All settings are as they were at first.</source>
        <translation>Todos los ajustes están como al principio.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The file says what you have now. Nothing was changed.</source>
        <translation>El archivo dice lo que ya tiene. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>One setting was changed.</source>
        <translation>Se cambió un ajuste.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>%n settings were changed.</source>
        <translation>
            <numerusform>Se cambió %n ajuste.</numerusform>
            <numerusform>Se cambiaron %n ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The file could not be saved there. Please pick another place.</source>
        <translation>No se pudo guardar ahí el archivo. Elija otro lugar, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The file could not be opened. Your settings are as before.</source>
        <translation>No se pudo abrir el archivo. Sus ajustes siguen igual.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>This computer did not allow it. The setting is as before.</source>
        <translation>Esta computadora no lo permitió. El ajuste sigue igual.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>This file holds no settings of Porchlight. Yours are as before.</source>
        <translation>Este archivo no tiene ajustes de Porchlight. Los suyos siguen igual.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>The file is from a newer Porchlight. Your settings are as before.</source>
        <translation>El archivo es de un Porchlight más nuevo. Sus ajustes siguen igual.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>These do not fit: {names}. Your settings are as before.</source>
        <translation>Estos no encajan: {names}. Sus ajustes siguen igual.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>Your settings could not be read. The old file was kept as {name}.</source>
        <translation>No se pudieron leer sus ajustes. El archivo anterior se guardó como {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/words.py"/>
        <source>Your settings could not be read. The old file was left alone.</source>
        <translation>No se pudieron leer sus ajustes. El archivo anterior quedó como estaba.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <location filename="../../app/ui/widgets/switch.py"/>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/switch.py"/>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Answer without sending</source>
        <translation>Responder sin enviar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Show what was sent</source>
        <translation>Mostrar lo que se envió</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Or ask in your own words</source>
        <translation>O pregunte con sus palabras</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/card.py"/>
        <source>Ask a question</source>
        <translation>Hacer una pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/presenter.py"/>
        <source>That did not work.</source>
        <translation>Eso no funcionó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>This computer answers, from our guide.</source>
        <translation>Responde este ordenador, con nuestra guía.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>You asked: {question}</source>
        <translation>Usted preguntó: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>{engine} says so. It can be wrong.</source>
        <translation>Lo dice {engine}. Puede equivocarse.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>That was all we can answer here. Please ask somebody you trust.</source>
        <translation>Eso es todo lo que podemos responder aquí. Pregunte a alguien de confianza.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>We can ask {engine}. Or this computer answers.</source>
        <translation>Podemos preguntar a {engine}. O responde este ordenador.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>That is too long for us. Please ask in fewer words.</source>
        <translation>Es demasiado largo para nosotros. Pregunte con menos palabras.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/talk/words.py"/>
        <source>One question at a time, please.</source>
        <translation>Una pregunta cada vez, por favor.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/bootstrap/desktop.py"/>
        <source>Porchlight stays here. Press the lamp to open it.</source>
        <translation>Porchlight se queda aquí. Pulse la lámpara para abrirlo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Check the clipboard</source>
        <translation>Revisar lo copiado</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Open Porchlight</source>
        <translation>Abrir Porchlight</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Close Porchlight</source>
        <translation>Cerrar Porchlight</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../../app/ui/pages/verdict/advice.py"/>
        <source>The official way to {brand}</source>
        <translation>El camino oficial a {brand}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/advice.py"/>
        <source>From our own list, as of {day}. Source: {source}.</source>
        <translation>De nuestra propia lista, al {day}. Fuente: {source}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/advice.py"/>
        <source>I already clicked or paid</source>
        <translation>Ya hice clic o pagué</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/advice.py"/>
        <source>Copy this address</source>
        <translation>Copiar esta dirección</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/ask_card.py"/>
        <source>You said: {reply}. The answer now: {answer}.</source>
        <translation>Usted dijo: {reply}. La respuesta ahora: {answer}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/ask_card.py"/>
        <source>Answer again</source>
        <translation>Responder otra vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Taken for</source>
        <translation>Lo que parece ser</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Proofs of the sender, as the mail server saw them</source>
        <translation>Pruebas del remitente, según el servidor de correo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>What speaks for an honest sender</source>
        <translation>Lo que habla a favor del remitente</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Words that pointed to a scam</source>
        <translation>Palabras que apuntan a una estafa</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Words that pointed away from one</source>
        <translation>Palabras que no apuntan a una estafa</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>What I could not look at</source>
        <translation>Lo que no pude mirar</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Where the links really lead</source>
        <translation>Adónde llevan de verdad los enlaces</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Links not shown here: {number}.</source>
        <translation>Enlaces que no se muestran aquí: {number}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Copy this link, made harmless</source>
        <translation>Copiar este enlace sin peligro</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>It was shown as: {shown}</source>
        <translation>Se mostraba como: {shown}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>The site behind it: {site}</source>
        <translation>El sitio que hay detrás: {site}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>On the way it passes: {sites}</source>
        <translation>Por el camino pasa por: {sites}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/details.py"/>
        <source>Header lines</source>
        <translation>Líneas de encabezado</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Thank you. Then do not click, pay or answer it.</source>
        <translation>Gracias. Entonces no haga clic, no pague y no responda.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Was this right?</source>
        <translation>¿Fue acertado?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>You trust {sender}. Clear danger still warns.</source>
        <translation>Usted confía en {sender}. Si hay peligro claro, aún aviso.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Thank you. This stays on this computer.</source>
        <translation>Gracias. Esto se queda en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Thank you. Was it honest? Then you can trust {sender}.</source>
        <translation>Gracias. ¿Era de fiar? Entonces puede confiar en {sender}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Trust this sender</source>
        <translation>Confiar en este remitente</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/feedback.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/reasons.py"/>
        <source>It may be honest: {why}</source>
        <translation>También podría ser legítimo: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/reasons.py"/>
        <source>Said on {when}.</source>
        <translation>Dicho el {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/reasons.py"/>
        <source>Its words are marked in the message.</source>
        <translation>Sus palabras están marcadas en el mensaje.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/reasons.py"/>
        <source>Press to see these words in the message.</source>
        <translation>Pulse para ver estas palabras en el mensaje.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>Checked by Porchlight on {day}. Also asked: {engines}.</source>
        <translation>Revisado por Porchlight el {day}. También se preguntó a: {engines}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>Checked by Porchlight on {day}, on this computer alone.</source>
        <translation>Revisado por Porchlight el {day}, solo en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>I had a message checked by Porchlight. It says:</source>
        <translation>Pedí a Porchlight que revisara un mensaje. Dice:</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>The official way</source>
        <translation>El camino oficial</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>How sure am I?</source>
        <translation>¿Hasta qué punto es seguro?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/report.py"/>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Check something else</source>
        <translation>Revisar otra cosa</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Show the details</source>
        <translation>Ver los detalles</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Copy for somebody I trust</source>
        <translation>Copiar para alguien de confianza</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Marked in the message: {words}</source>
        <translation>Marcado en el mensaje: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Porchlight answer.pdf</source>
        <translation>Respuesta de Porchlight.pdf</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/view.py"/>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>This computer has no voice for reading aloud.</source>
        <translation>Esta computadora no tiene voz para leer en voz alta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Scam</source>
        <translation>Estafa</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Be careful</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Can't tell</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>No signs found</source>
        <translation>Sin señales de estafa</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Scam. Don't click, pay or reply.</source>
        <translation>Estafa. No haga clic, no pague, no responda.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Be careful. Check first.</source>
        <translation>Cuidado. Compruébelo primero.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Can't tell yet. Wait.</source>
        <translation>Aún no se sabe. Espere.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>No signs found. Stay alert.</source>
        <translation>Sin señales de estafa. No baje la guardia.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What to watch for</source>
        <translation>En qué fijarse</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Why I think so</source>
        <translation>Por qué lo creo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Small things I noticed</source>
        <translation>Pequeñas cosas que noté</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Why I can't tell</source>
        <translation>Por qué no lo sé</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What I looked at</source>
        <translation>Qué miré</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>{engine} warns of it, but names no words.</source>
        <translation>{engine} avisa, pero no señala palabras.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>No single thing stands out. As a whole it looks like known scams.</source>
        <translation>Nada destaca por sí solo. En conjunto se parece a estafas conocidas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>There is too little here to go by.</source>
        <translation>Hay demasiado poco para decidir.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>The words, the links and the sender. Nothing stood out.</source>
        <translation>Las palabras, los enlaces y el remitente. Nada llamó la atención.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Answers go to</source>
        <translation>Las respuestas van a</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Header line {name}</source>
        <translation>Línea de encabezado {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Where a link really leads</source>
        <translation>Adónde lleva de verdad un enlace</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Name of a file</source>
        <translation>Nombre de un archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Hidden words</source>
        <translation>Palabras ocultas</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Copied. Paste it into a message to somebody you trust.</source>
        <translation>Copiado. Péguelo en un mensaje a alguien de confianza.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Copied. This is the real address of the firm.</source>
        <translation>Copiado. Es la dirección real de la empresa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Copied, with marks in it so that nobody can click it.</source>
        <translation>Copiado con marcas, para que nadie pueda hacer clic.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Saved. You can print it now.</source>
        <translation>Guardado. Ya puede imprimirlo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>It could not be saved there. Please choose another place.</source>
        <translation>No se pudo guardar ahí. Elija otro lugar, por favor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>Your answer could not be kept. Everything else still works.</source>
        <translation>No se pudo guardar su respuesta. Todo lo demás funciona.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/verdict/words.py"/>
        <source>What weighed most: {words}</source>
        <translation>Lo que más pesó: {words}</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you have a parcel coming, and from which shop?</source>
        <translation>¿Espera usted un paquete, y de qué tienda?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you have an account with this bank or firm?</source>
        <translation>¿Tiene usted una cuenta en este banco o empresa?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you order this yourself?</source>
        <translation>¿Pidió usted esto?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you enter this draw yourself?</source>
        <translation>¿Participó usted en este sorteo?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you wait for money from the tax office, or owe it some?</source>
        <translation>¿Hacienda le debe dinero, o le debe usted?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you drive or park there?</source>
        <translation>¿Condujo o estacionó usted allí?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you try the old number of your child?</source>
        <translation>¿Probó el número anterior de su hijo o hija?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you know this person from real life?</source>
        <translation>¿Conoce a esta persona en la vida real?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you ask the person by phone?</source>
        <translation>¿Le preguntó a la persona por teléfono?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you ask for this job or loan?</source>
        <translation>¿Pidió usted este trabajo o préstamo?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Have you seen the home or the item yourself?</source>
        <translation>¿Ha visto la casa o el artículo en persona?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Does someone promise you a profit?</source>
        <translation>¿Alguien le promete ganancias?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you ask for help with your computer first?</source>
        <translation>¿Pidió usted antes ayuda con su computadora?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Which firm do you pay for this, on your last bill?</source>
        <translation>Según su última factura, ¿a qué empresa le paga esto?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you expect a file or message from this person?</source>
        <translation>¿Espera un archivo o mensaje de esta persona?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Who runs your mail: your work, or a mail firm?</source>
        <translation>¿Quién lleva su correo: su trabajo o una empresa de correo?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Does it ask you for money?</source>
        <translation>¿Le pide dinero?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you ask for this code just now?</source>
        <translation>¿Pidió usted este código ahora mismo?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Is this the account you paid to before?</source>
        <translation>¿Es la misma cuenta a la que pagó antes?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Did you expect this file?</source>
        <translation>¿Esperaba usted este archivo?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you know who sent it, and did you expect it?</source>
        <translation>¿Sabe quién lo envió, y lo esperaba?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Where did this link come from, and did you ask for it?</source>
        <translation>¿De dónde salió este enlace, y lo pidió usted?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Who sent it? Paste the name, number or address.</source>
        <translation>¿Quién lo envió? Pegue el nombre, número o dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Can you save the whole email as a file and drop it here?</source>
        <translation>¿Puede guardar el correo entero como archivo y soltarlo aquí?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Do you know the sender, and did you expect this?</source>
        <translation>¿Conoce al remitente y esperaba esto?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>Where did you get this link? Paste the message around it.</source>
        <translation>¿De dónde sacó este enlace? Pegue el mensaje en el que venía.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>What did the caller want from you?</source>
        <translation>¿Qué quería de usted la persona que llamó?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>What did this address write to you?</source>
        <translation>¿Qué le escribieron desde esta dirección?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>There is nothing to read yet. Paste the words of the message.</source>
        <translation>Aún no hay nada que leer. Pegue las palabras del mensaje.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/questions.toml"/>
        <source>What does it want you to do?</source>
        <translation>¿Qué quiere que usted haga?</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not click, reply or call. Nothing bad happens if you wait.</source>
        <translation>No haga clic, no responda y no llame. Si espera, no pasa nada malo.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not open this link. Close the page if it is open.</source>
        <translation>No abra este enlace. Si la página está abierta, ciérrela.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not call or text this number. Hang up if it calls you.</source>
        <translation>No llame ni escriba a este número. Si le llama, cuelgue.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not write to this address. Do not open files it sends.</source>
        <translation>No escriba a esta dirección. No abra los archivos que envíe.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not do what it asks. Take your time.</source>
        <translation>No haga lo que pide. Tómese su tiempo.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Wait before you do anything. A real sender can wait a day.</source>
        <translation>Espere antes de hacer nada. Un remitente real puede esperar un día.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Leave the link closed for now. Type the address you know instead.</source>
        <translation>Por ahora no abra el enlace. Escriba usted la dirección que conoce.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Let it ring for now. Call back only on a number you looked up.</source>
        <translation>Por ahora deje que suene. Devuelva la llamada solo a un número que usted haya buscado.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not answer yet. Check the address with the real sender first.</source>
        <translation>No responda todavía. Compruebe antes la dirección con el remitente real.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Wait before you do anything. Find out first who sent it.</source>
        <translation>Espere antes de hacer nada. Averigüe primero quién lo envió.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not act on it yet.</source>
        <translation>No haga nada todavía.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep the code to yourself. Nobody honest needs it from you.</source>
        <translation>No diga el código a nadie. Nadie honrado lo necesita.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Type your password only on a page you opened yourself.</source>
        <translation>Escriba su contraseña solo en una página que haya abierto usted.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not install what they ask for. Let no one use your computer.</source>
        <translation>No instale lo que le piden. No deje que nadie use su computadora.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Buy no gift cards. No real office or firm is paid with them.</source>
        <translation>No compre tarjetas de regalo. Ningún organismo ni empresa real cobra así.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing to the new account. Call them on the number you had before.</source>
        <translation>No pague a la cuenta nueva. Llame al número que ya tenía.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Send no crypto coins. They almost never come back.</source>
        <translation>No envíe criptomonedas. Casi nunca se recuperan.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Send no money yet. A transfer is hard to get back.</source>
        <translation>No envíe dinero todavía. Una transferencia es difícil de recuperar.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Leave the attached file closed. It may hold a virus.</source>
        <translation>No abra el archivo adjunto. Puede llevar un virus.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not scan the square code. It is a link you cannot read.</source>
        <translation>No escanee el código cuadrado. Es un enlace que no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Send no photos of your ID, passport or bank card.</source>
        <translation>No envíe fotos de su documento de identidad, pasaporte o tarjeta.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not call the number in it. Look up the real one yourself.</source>
        <translation>No llame al número que aparece ahí. Busque usted el verdadero.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look at the shop where you ordered. Your order page shows where the parcel is.</source>
        <translation>Mire en la tienda donde compró. La página de su pedido dice dónde está el paquete.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open your bank's app yourself, or call the number on your card.</source>
        <translation>Abra usted la aplicación de su banco, o llame al número de su tarjeta.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Type the tax office's address yourself and look in your account.</source>
        <translation>Escriba usted la dirección de Hacienda y mire en su cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Hang up and stay calm. Real officers never take money over the phone.</source>
        <translation>Cuelgue y mantenga la calma. Los agentes reales nunca cobran por teléfono.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look up the toll or parking office yourself. Check with your number plate.</source>
        <translation>Busque usted la oficina de peajes o de tránsito. Consulte con su matrícula.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay no fee to get a prize. A real prize is free.</source>
        <translation>No pague por recibir un premio. Un premio real es gratis.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Close the window or hang up. The warning is not real.</source>
        <translation>Cierre la ventana o cuelgue. El aviso no es real.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not call to cancel. Look in your bank account for a real charge.</source>
        <translation>No llame para cancelar. Mire en su cuenta del banco si hay un cobro real.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call the firm on the number you already have, and ask.</source>
        <translation>Llame a la empresa al número que ya tiene, y pregunte.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call the person on the number you know. Ask if they wrote this.</source>
        <translation>Llame a la persona al número que conoce. Pregunte si lo escribió.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call your child on the old number. Ask a friend if nobody answers.</source>
        <translation>Llame a su hijo o hija al número de siempre. Si no contesta, pregunte a un amigo.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not answer any more. You owe a stranger nothing.</source>
        <translation>No responda más. A un desconocido no le debe nada.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Send no money, cards or coins to someone you have not met.</source>
        <translation>No envíe dinero, tarjetas ni criptomonedas a alguien que no ha visto nunca.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing to get work or to free your earnings.</source>
        <translation>No pague por conseguir trabajo ni por cobrar lo ganado.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Put in no more money. Do not pay a fee to take money out.</source>
        <translation>No ponga más dinero. No pague por sacar su dinero.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep your secret wallet words to yourself. Do not type them in.</source>
        <translation>No diga a nadie las palabras secretas de su monedero. No las escriba.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing before you have seen the home from inside.</source>
        <translation>No pague nada antes de ver la casa por dentro.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep the talk and the payment inside the market's app.</source>
        <translation>Hable y pague solo dentro de la aplicación de compraventa.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give through the charity's own page. Type its address yourself.</source>
        <translation>Done en la página de la propia organización. Escriba usted la dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not pay and do not answer. Most of these threats are empty.</source>
        <translation>No pague y no responda. La mayoría de estas amenazas son falsas.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open the app yourself, or type the address you know. Look for a warning there.</source>
        <translation>Abra usted la aplicación, o escriba la dirección que conoce. Mire si hay un aviso allí.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ignore the link. Change passwords only in the settings you open yourself.</source>
        <translation>No haga caso del enlace. Cambie contraseñas solo en los ajustes que abra usted.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open your mail the way you always do. A real warning shows there.</source>
        <translation>Abra su correo como siempre. Un aviso real aparece allí.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ask the sender by phone if they shared a file with you.</source>
        <translation>Pregunte al remitente por teléfono si le envió un archivo.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Listen to messages with your phone, as you always do.</source>
        <translation>Escuche los mensajes en su teléfono, como siempre.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing. Nobody can promise to bring lost money back.</source>
        <translation>No pague nada. Nadie puede prometer que recuperará dinero perdido.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Hang up and call your relative on the number you know.</source>
        <translation>Cuelgue y llame a su familiar al número que conoce.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not answer. There is no fortune and no fund.</source>
        <translation>No responda. No hay ninguna fortuna ni ningún fondo.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay no fee to get a loan. Real banks never ask for one first.</source>
        <translation>No pague para conseguir un préstamo. Un banco real nunca cobra antes.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look on the office's own page. Type the address yourself.</source>
        <translation>Mire en la página del propio organismo. Escriba usted la dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call your phone company with the number on your bill.</source>
        <translation>Llame a su compañía de teléfono al número de su factura.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open the shop's own app and look at your points there.</source>
        <translation>Abra la aplicación de la tienda y mire allí sus puntos.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not open it. Ask your friend in another way if they sent it.</source>
        <translation>No lo abra. Pregunte a su amigo por otro medio si lo envió.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call your supplier with the number on your last paper bill.</source>
        <translation>Llame a su compañía al número de su última factura en papel.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call your health insurer with the number on your card.</source>
        <translation>Llame a su seguro de salud al número de su tarjeta.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Buy only from a seller you found and know yourself.</source>
        <translation>Compre solo a un vendedor que usted buscó y conoce.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Stop if it asks for money, a code or a password later.</source>
        <translation>Pare si más adelante le pide dinero, un código o una contraseña.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Paste the whole message, with the name or number that sent it.</source>
        <translation>Pegue el mensaje entero, con el nombre o número de quien lo envió.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Save the email as a file and drop it here. It tells more.</source>
        <translation>Guarde el correo como archivo y suéltelo aquí. Así se ve más.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Paste the message the link came in. Words tell more than a link.</source>
        <translation>Pegue el mensaje en el que venía el enlace. Las palabras dicen más.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Write down what the caller said or wrote, and paste that.</source>
        <translation>Escriba lo que dijo o escribió quien llamó, y péguelo.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Paste the message this address sent you.</source>
        <translation>Pegue el mensaje que le envió esta dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay no fee through a message. Real customs fees stand in the carrier's own app.</source>
        <translation>No pague tasas por un mensaje. Las aduanas reales salen en la aplicación del transportista.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Your bank never asks you to move money to a safe account.</source>
        <translation>Su banco nunca le pide mover dinero a una cuenta segura.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no bank or card details. Tax offices send letters.</source>
        <translation>No dé datos del banco ni de la tarjeta. Hacienda envía cartas.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Call the police station yourself. Find the number without using this message.</source>
        <translation>Llame usted a la comisaría. Busque el número sin usar este mensaje.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no card details through a link in a message.</source>
        <translation>No dé datos de su tarjeta por el enlace de un mensaje.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no bank or card details. You cannot win what you never entered.</source>
        <translation>No dé datos del banco ni de la tarjeta. No se gana un sorteo sin participar.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Let nobody control your computer. Ask a helper you know.</source>
        <translation>No deje que nadie maneje su computadora. Pida ayuda a alguien que conozca.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open the shop's app yourself. Your real orders are listed there.</source>
        <translation>Abra usted la aplicación de la tienda. Ahí están sus pedidos reales.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not pay to a new account before you spoke to someone.</source>
        <translation>No pague a una cuenta nueva sin antes hablar con alguien.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Buy no gift cards and send no money until you have talked.</source>
        <translation>No compre tarjetas de regalo ni envíe dinero antes de hablar.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ask something only your child knows. Send no money before you hear their voice.</source>
        <translation>Pregunte algo que solo sabe su hijo o hija. No envíe dinero antes de oír su voz.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Never invest or send money because of someone you met this way.</source>
        <translation>No invierta ni envíe dinero por alguien que conoció así.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Tell a friend or your family about it. They can look with fresh eyes.</source>
        <translation>Cuénteselo a un amigo o a su familia. Ellos lo ven desde fuera.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look up the firm yourself and call it. Send no ID before that.</source>
        <translation>Busque usted la empresa y llame. Antes de eso, no envíe su documento.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Check with your country's money watchdog that the firm is allowed to trade.</source>
        <translation>Consulte con el supervisor financiero de su país si la empresa tiene permiso.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open your wallet or exchange app yourself. Ignore links that say connect.</source>
        <translation>Abra usted su monedero o su casa de cambio. No haga caso de enlaces para conectar.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Search for the photos and the street. Copied adverts show up twice.</source>
        <translation>Busque las fotos y la calle en internet. Los anuncios copiados salen dos veces.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>To get money you never need to enter your card or a code.</source>
        <translation>Para cobrar nunca hace falta escribir su tarjeta ni un código.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look for the charity on your country's own list.</source>
        <translation>Busque la organización en la lista oficial de su país.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep the message as proof and go to the police. You did nothing wrong.</source>
        <translation>Guarde el mensaje como prueba y vaya a la policía. Usted no hizo nada malo.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>If you typed your password, change it now on the real page.</source>
        <translation>Si escribió su contraseña, cámbiela ya en la página real.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>At work, ask your computer helper before you type in a word.</source>
        <translation>En el trabajo, pregunte al encargado de informática antes de escribir nada.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>If you typed your mail password, change it now.</source>
        <translation>Si escribió la contraseña de su correo, cámbiela ya.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not sign in through this link. Open the service yourself.</source>
        <translation>No inicie sesión por este enlace. Abra usted el servicio.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Do not sign in or install anything to hear a message.</source>
        <translation>No inicie sesión ni instale nada para oír un mensaje.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Talk to your bank and the police instead. Their help is free.</source>
        <translation>Hable mejor con su banco y con la policía. Su ayuda es gratis.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no cash or jewels to anyone who comes to the door.</source>
        <translation>No entregue dinero ni joyas a nadie que llegue a su puerta.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay no fee, and send no ID or bank details.</source>
        <translation>No pague nada. No envíe su documento ni datos del banco.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look for the lender on your country's own list before you reply.</source>
        <translation>Busque al prestamista en la lista oficial de su país antes de responder.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no card or bank details to get help from the state.</source>
        <translation>No dé datos de la tarjeta ni del banco para recibir ayuda del Estado.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep every code to yourself. It could move your number to a thief.</source>
        <translation>No diga ningún código a nadie. Podría pasar su número a un ladrón.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no card details to keep or swap points.</source>
        <translation>No dé datos de su tarjeta para conservar o cambiar puntos.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>If you typed a password, change it now. Then warn your friends.</source>
        <translation>Si escribió una contraseña, cámbiela ya. Después avise a sus amigos.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Pay nothing in a hurry. A real cut-off comes with letters first.</source>
        <translation>No pague con prisa. Antes de un corte real llegan cartas.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Give no card or bank details for a new card or a test.</source>
        <translation>No dé datos de la tarjeta ni del banco por una tarjeta nueva o una prueba.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ask the airline or embassy yourself. Find its number without this message.</source>
        <translation>Pregunte usted a la aerolínea o embajada. Busque su número sin este mensaje.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Did you expect it? If not, ask the sender in another way.</source>
        <translation>¿Lo esperaba? Si no, pregunte al remitente por otro medio.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Read the name in the address bar before you type anything.</source>
        <translation>Lea el nombre en la barra de direcciones antes de escribir nada.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>A caller can show a false number. Hang up if they push you.</source>
        <translation>Quien llama puede mostrar un número falso. Cuelgue si le presiona.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>A sender can show a false address. Check any wish for money by phone.</source>
        <translation>Un remitente puede mostrar una dirección falsa. Si pide dinero, compruébelo por teléfono.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Ask the sender in a way you used before.</source>
        <translation>Pregunte al remitente por un medio que ya usó antes.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Open the app yourself, or type the address you know.</source>
        <translation>Abra usted la aplicación, o escriba la dirección que conoce.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Search for the number together with the word scam.</source>
        <translation>Busque en internet el número junto con la palabra estafa.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Look at the firm's own page for the address it uses.</source>
        <translation>Mire en la página de la empresa qué dirección usa.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>To sign in or pay, open the app or type the address yourself.</source>
        <translation>Para iniciar sesión o pagar, abra la aplicación o escriba usted la dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Already paid or gave details? Call your bank with the number on your card.</source>
        <translation>¿Ya pagó o dio datos? Llame a su banco al número de su tarjeta.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Something feels wrong? Trust that, and ask someone.</source>
        <translation>¿Algo le parece raro? Haga caso de esa sensación y pregunte.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Until you know more, send no money and no codes.</source>
        <translation>Hasta saber más, no envíe dinero ni códigos.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Show it to someone you trust before you do a thing.</source>
        <translation>Enséñeselo a alguien de confianza antes de hacer nada.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Report it as junk, then block the sender.</source>
        <translation>Denúncielo como correo no deseado y bloquee al remitente.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Warn the person who sent you the link.</source>
        <translation>Avise a la persona que le envió el enlace.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Keep a picture of it. It helps the bank and the police.</source>
        <translation>Guarde una foto de esto. Ayuda al banco y a la policía.</translation>
    </message>
    <message>
        <location filename="../../resources/advice/steps.toml"/>
        <source>Then delete it.</source>
        <translation>Después, bórrelo.</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This mail is very likely a scam.</source>
        <translation>Es muy probable que este correo sea una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Of 100 like this one, about {count} are scams.</source>
        <translation>De 100 como este, unos {count} son estafas.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We are fairly sure.</source>
        <translation>Lo vemos bastante claro.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Of 100 like this one, about 1 is a scam.</source>
        <translation>De 100 como este, más o menos 1 es una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We are quite sure.</source>
        <translation>Lo vemos muy claro.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This mail is very likely a scam: {story}.</source>
        <translation>Es muy probable que este correo sea una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This message is very likely a scam.</source>
        <translation>Es muy probable que este mensaje sea una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This message is very likely a scam: {story}.</source>
        <translation>Es muy probable que este mensaje sea una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This chat is very likely a scam.</source>
        <translation>Es muy probable que este chat sea una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This chat is very likely a scam: {story}.</source>
        <translation>Es muy probable que este chat sea una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This link is very likely a scam.</source>
        <translation>Es muy probable que este enlace sea una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This link is very likely a scam: {story}.</source>
        <translation>Es muy probable que este enlace sea una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This number is very likely a scam.</source>
        <translation>Es muy probable que este número sea una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This number is very likely a scam: {story}.</source>
        <translation>Es muy probable que este número sea una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This address is very likely a scam.</source>
        <translation>Es muy probable que esta dirección sea una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>This address is very likely a scam: {story}.</source>
        <translation>Es muy probable que esta dirección sea una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We had nothing to judge.</source>
        <translation>No había nada que juzgar.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This mail could be a scam.</source>
        <translation>Cuidado. Este correo podría ser una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It may be honest.</source>
        <translation>Puede que sea legítimo.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It could be either.</source>
        <translation>Puede ser cualquiera de las dos cosas.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It is more likely a scam than not.</source>
        <translation>Es más probable que sea una estafa que no.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It is far more likely a scam than not.</source>
        <translation>Es mucho más probable que sea una estafa que no.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This mail could be a scam: {story}.</source>
        <translation>Cuidado. Este correo podría ser una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This mail is probably a scam.</source>
        <translation>Cuidado. Este correo es probablemente una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This mail is probably a scam: {story}.</source>
        <translation>Cuidado. Este correo es probablemente una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This message could be a scam.</source>
        <translation>Cuidado. Este mensaje podría ser una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This message could be a scam: {story}.</source>
        <translation>Cuidado. Este mensaje podría ser una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This message is probably a scam.</source>
        <translation>Cuidado. Este mensaje es probablemente una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This message is probably a scam: {story}.</source>
        <translation>Cuidado. Este mensaje es probablemente una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This chat could be a scam.</source>
        <translation>Cuidado. Este chat podría ser una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This chat could be a scam: {story}.</source>
        <translation>Cuidado. Este chat podría ser una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This chat is probably a scam.</source>
        <translation>Cuidado. Este chat es probablemente una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This chat is probably a scam: {story}.</source>
        <translation>Cuidado. Este chat es probablemente una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This link could be a scam.</source>
        <translation>Cuidado. Este enlace podría ser una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This link could be a scam: {story}.</source>
        <translation>Cuidado. Este enlace podría ser una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This link is probably a scam.</source>
        <translation>Cuidado. Este enlace es probablemente una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This link is probably a scam: {story}.</source>
        <translation>Cuidado. Este enlace es probablemente una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This number could be a scam.</source>
        <translation>Cuidado. Este número podría ser una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This number could be a scam: {story}.</source>
        <translation>Cuidado. Este número podría ser una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This number is probably a scam.</source>
        <translation>Cuidado. Este número es probablemente una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This number is probably a scam: {story}.</source>
        <translation>Cuidado. Este número es probablemente una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This address could be a scam.</source>
        <translation>Cuidado. Esta dirección podría ser una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This address could be a scam: {story}.</source>
        <translation>Cuidado. Esta dirección podría ser una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This address is probably a scam.</source>
        <translation>Cuidado. Esta dirección es probablemente una estafa.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Be careful. This address is probably a scam: {story}.</source>
        <translation>Cuidado. Esta dirección es probablemente una estafa: {story}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this mail alone.</source>
        <translation>Con este correo solo, no se puede saber.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>It depends on things we cannot see.</source>
        <translation>Depende de cosas que no podemos ver.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this message alone.</source>
        <translation>Con este mensaje solo, no se puede saber.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this chat alone.</source>
        <translation>Con este chat solo, no se puede saber.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this link alone.</source>
        <translation>Con este enlace solo, no se puede saber.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this number alone.</source>
        <translation>Con este número solo, no se puede saber.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell from this address alone.</source>
        <translation>Con esta dirección sola, no se puede saber.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We cannot tell. There is no text here that we can read.</source>
        <translation>No se puede saber. Aquí no hay texto que podamos leer.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this mail. Stay alert all the same.</source>
        <translation>No vimos señales de estafa en este correo. Aun así, no baje la guardia.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>Of 100 like this one, about {count} are honest.</source>
        <translation>De 100 como este, unos {count} son legítimos.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>There is not much to go by. If you did not expect it, ask first.</source>
        <translation>Hay poco en que basarse. Si no lo esperaba, pregunte primero.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this mail. Stay alert all the same.</source>
        <translation>No vimos señales claras de estafa en este correo. Aun así, no baje la guardia.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this message. Stay alert all the same.</source>
        <translation>No vimos señales de estafa en este mensaje. Aun así, no baje la guardia.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this message. Stay alert all the same.</source>
        <translation>No vimos señales claras de estafa en este mensaje. Aun así, no baje la guardia.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this chat. Stay alert all the same.</source>
        <translation>No vimos señales de estafa en este chat. Aun así, no baje la guardia.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this chat. Stay alert all the same.</source>
        <translation>No vimos señales claras de estafa en este chat. Aun así, no baje la guardia.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this link. Stay alert all the same.</source>
        <translation>No vimos señales de estafa en este enlace. Aun así, no baje la guardia.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>There is not much to go by. If you did not expect it, leave it closed.</source>
        <translation>Hay poco en que basarse. Si no lo esperaba, no lo abra.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this link. Stay alert all the same.</source>
        <translation>No vimos señales claras de estafa en este enlace. Aun así, no baje la guardia.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this number. Stay alert all the same.</source>
        <translation>No vimos señales de estafa en este número. Aun así, no baje la guardia.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this number. Stay alert all the same.</source>
        <translation>No vimos señales claras de estafa en este número. Aun así, no baje la guardia.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no signs of a scam in this address. Stay alert all the same.</source>
        <translation>No vimos señales de estafa en esta dirección. Aun así, no baje la guardia.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/sentences.py"/>
        <source>We found no clear signs of a scam in this address. Stay alert all the same.</source>
        <translation>No vimos señales claras de estafa en esta dirección. Aun así, no baje la guardia.</translation>
    </message>
</context>
<context>
    <name>asks</name>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Are you waiting for a parcel from this firm?</source>
        <translation>¿Espera usted un paquete de esta empresa?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>I'm not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Do you have an account with this firm?</source>
        <translation>¿Tiene usted una cuenta en esta empresa?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you order this yourself?</source>
        <translation>¿Pidió usted esto?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you enter this draw yourself?</source>
        <translation>¿Participó usted en este sorteo?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Are you waiting to hear from this office?</source>
        <translation>¿Espera usted noticias de este organismo?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you drive or park there?</source>
        <translation>¿Condujo o estacionó usted allí?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you reach your child on the old number?</source>
        <translation>¿Habló con su hijo o hija en el número de siempre?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Yes, it is really from them</source>
        <translation>Sí, de verdad es esa persona</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Yes, and they did not send it</source>
        <translation>Sí, y no lo envió</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Have you met this person in real life?</source>
        <translation>¿Ha visto a esta persona en la vida real?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask them on a phone number you knew?</source>
        <translation>¿Preguntó usted en un número de teléfono que ya conocía?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask for this job or loan?</source>
        <translation>¿Pidió usted este trabajo o préstamo?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Have you seen the home or item yourself?</source>
        <translation>¿Ha visto la casa o el artículo en persona?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Do they promise you money?</source>
        <translation>¿Le prometen dinero?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask for this help first?</source>
        <translation>¿Pidió usted antes esta ayuda?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Do you pay this firm now?</source>
        <translation>¿Paga usted ahora a esta empresa?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Does this firm run your mail?</source>
        <translation>¿Su correo es de esta empresa?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Does it ask you for money?</source>
        <translation>¿Le pide dinero?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask for this code just now?</source>
        <translation>¿Pidió usted este código ahora mismo?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you know that this file would come?</source>
        <translation>¿Sabía usted que iba a llegar este archivo?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Do you know the sender, and did you expect this?</source>
        <translation>¿Conoce al remitente y esperaba esto?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did you ask for this link?</source>
        <translation>¿Pidió usted este enlace?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did they ask for money, a code or a password?</source>
        <translation>¿Le pidieron dinero, un código o una contraseña?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Did it come from somebody you know well?</source>
        <translation>¿Se lo mandó alguien que conoce bien?</translation>
    </message>
    <message>
        <location filename="../../app/verdict/questions.py"/>
        <source>Is it printed on your card or on an old bill?</source>
        <translation>¿Está en su tarjeta o en una factura antigua?</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service answered.</source>
        <translation>El servicio respondió.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We could not reach the service. Are you online?</source>
        <translation>No pudimos llegar al servicio. ¿Tiene conexión a internet?</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service took too long to answer.</source>
        <translation>El servicio tardó demasiado en responder.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We could not be sure who answers there, so we sent nothing.</source>
        <translation>No pudimos saber con certeza quién responde allí. Por eso no enviamos nada.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service does not know your key. Enter it again under Online help.</source>
        <translation>El servicio no reconoce su clave. Escríbala otra vez en «Ayuda por internet».</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>Your key no longer works. It may have run out or been taken back.</source>
        <translation>Su clave ya no sirve. Quizás venció o se la retiraron.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service does not work in your country.</source>
        <translation>El servicio no funciona en su país.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>Your key may not use this model. Choose another under Online help.</source>
        <translation>Su clave no sirve para este modelo. Elija otro en «Ayuda por internet».</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service does not answer this kind of question for your account.</source>
        <translation>El servicio no responde este tipo de preguntas para su cuenta.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>Your key is not allowed to do this.</source>
        <translation>Su clave no permite hacer esto.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>That was a lot at once. Try again in a while.</source>
        <translation>Fueron muchas preguntas a la vez. Pruebe de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>That was a lot at once. Try again in a minute.</source>
        <translation>Fueron muchas preguntas a la vez. Pruebe de nuevo en un minuto.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/call_words.py"/>
        <source>That was a lot at once. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>Fueron muchas preguntas a la vez. Pruebe de nuevo en %Ln minuto.</numerusform>
            <numerusform>Fueron muchas preguntas a la vez. Pruebe de nuevo en %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/call_words.py"/>
        <source>That was a lot at once. Try again in %Ln hours.</source>
        <translation>
            <numerusform>Fueron muchas preguntas a la vez. Pruebe de nuevo en %Ln hora.</numerusform>
            <numerusform>Fueron muchas preguntas a la vez. Pruebe de nuevo en %Ln horas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>What was paid for is used up. The service waits for more credit.</source>
        <translation>Lo que se pagó ya se usó. El servicio espera más saldo.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service has trouble just now.</source>
        <translation>El servicio tiene problemas en este momento.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service has trouble just now. We try again in a minute.</source>
        <translation>El servicio tiene problemas en este momento. Probamos de nuevo en un minuto.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/call_words.py"/>
        <source>The service has trouble just now. We try again in %Ln minutes.</source>
        <translation>
            <numerusform>El servicio tiene problemas en este momento. Probamos de nuevo en %Ln minuto.</numerusform>
            <numerusform>El servicio tiene problemas en este momento. Probamos de nuevo en %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service did not want to judge this message.</source>
        <translation>El servicio no quiso juzgar este mensaje.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>This message is too long for the service.</source>
        <translation>Este mensaje es demasiado largo para el servicio.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service sent an answer that we cannot use.</source>
        <translation>El servicio envió una respuesta que no podemos usar.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>There is no such service at this address. Check it under Online help.</source>
        <translation>En esta dirección no hay un servicio así. Revísela en «Ayuda por internet».</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>The service did not understand us.</source>
        <translation>El servicio no nos entendió.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>You paused all online help, so we sent nothing.</source>
        <translation>Usted puso en pausa toda la ayuda por internet. Por eso no enviamos nada.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>You did not set this service up, so we sent nothing.</source>
        <translation>Usted no configuró este servicio. Por eso no enviamos nada.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>This name leads to a private place, so we sent nothing.</source>
        <translation>Este nombre lleva a un lugar privado. Por eso no enviamos nada.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We could not get your key, so we sent nothing.</source>
        <translation>No pudimos obtener su clave. Por eso no enviamos nada.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We could not write it down first, so we sent nothing.</source>
        <translation>No pudimos anotarlo antes. Por eso no enviamos nada.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>Today's questions are used up, so we sent nothing.</source>
        <translation>Las preguntas de hoy se acabaron. Por eso no enviamos nada.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>We do not know how this computer goes online, so we sent nothing.</source>
        <translation>No sabemos cómo esta computadora se conecta a internet. Por eso no enviamos nada.</translation>
    </message>
    <message>
        <location filename="../../app/core/call_words.py"/>
        <source>You stopped it.</source>
        <translation>Usted lo detuvo.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <location filename="../../app/checks/check.py"/>
        <source>One of our checks did not finish. The others did.</source>
        <translation>Una de nuestras comprobaciones no terminó. Las demás sí.</translation>
    </message>
    <message>
        <location filename="../../app/checks/wordings.py"/>
        <source>We do not read this language well yet.</source>
        <translation>Todavía no leemos bien este idioma.</translation>
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
        <translation>2fa.directory, password-manager-resources; el resto es conocimiento público, sin volver a leerlo en línea</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>2fa.directory, public lists of brands' sites</source>
        <translation>2fa.directory, listas públicas de sitios de marcas</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>2fa.directory, public lists of brands' sites; the rest is public knowledge, not read again online</source>
        <translation>2fa.directory, listas públicas de sitios de marcas; el resto es de conocimiento público, sin leerlo de nuevo en línea</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>2fa.directory; the rest is public knowledge, not read again online</source>
        <translation>2fa.directory; el resto es conocimiento público, sin volver a leerlo en línea</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>an ending that only the state gives out</source>
        <translation>una terminación que solo da el Estado</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>password-manager-resources</source>
        <translation>password-manager-resources</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>password-manager-resources; the rest is public knowledge, not read again online</source>
        <translation>password-manager-resources; el resto es conocimiento público, sin volver a leerlo en línea</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>public lists of brands' sites</source>
        <translation>listas públicas de sitios de marcas</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>public lists of brands' sites; the rest is public knowledge, not read again online</source>
        <translation>listas públicas de sitios de marcas; el resto es de conocimiento público, sin leerlo de nuevo en línea</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>public programs that name the brand</source>
        <translation>programas públicos que nombran la marca</translation>
    </message>
    <message>
        <location filename="../../resources/directory"/>
        <source>public programs that name the brand; the rest is public knowledge, not read again online</source>
        <translation>programas públicos que nombran la marca; el resto es de conocimiento público, sin leerlo de nuevo en línea</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <location filename="../../app/assistant/offline.py"/>
        <source>This answer was made on this computer, from our guide.</source>
        <translation>Esta respuesta se hizo en esta computadora, con nuestra guía.</translation>
    </message>
    <message>
        <location filename="../../app/assistant/offline.py"/>
        <source>We have no good answer to that here.</source>
        <translation>Aquí no tenemos una buena respuesta a eso.</translation>
    </message>
    <message>
        <location filename="../../app/assistant/offline.py"/>
        <source>The official way to {brand}: {website}</source>
        <translation>El camino oficial a {brand}: {website}</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Why do you think so?</source>
        <translation>¿Por qué lo creen?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>No single thing stands out. As a whole it looks like what it is compared with.</source>
        <translation>Nada destaca por sí solo. En conjunto se parece a aquello con lo que se compara.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>What should I do now?</source>
        <translation>¿Qué hago ahora?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Do nothing for now. Ask someone you trust.</source>
        <translation>Por ahora no haga nada. Pregunte a alguien de confianza.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>How do I reach the real firm?</source>
        <translation>¿Cómo contacto con la empresa real?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Type the address that you know. Or use the number on your card or bill.</source>
        <translation>Escriba la dirección que ya conoce. O use el número de su tarjeta o de su factura.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>How sure are you?</source>
        <translation>¿Qué tan seguros están?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>We cannot put a number on it.</source>
        <translation>No podemos darle una cifra.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Could it be honest after all?</source>
        <translation>¿Podría ser legítimo, después de todo?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>It may be. Ask the sender in a way you used before.</source>
        <translation>Puede ser. Pregunte al remitente por un medio que ya usó antes.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Is it safe?</source>
        <translation>¿Es seguro?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>No program can promise that. Stop if it asks for money, a code or a password.</source>
        <translation>Ningún programa puede prometerlo. Deténgase si le piden dinero, un código o una contraseña.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I opened the link. What now?</source>
        <translation>Abrí el enlace. ¿Y ahora?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Close the page and type nothing more. If you typed a password, change it on the real site. If you gave card details, call your bank.</source>
        <translation>Cierre la página y no escriba nada más. Si escribió una contraseña, cámbiela en el sitio real. Si dio los datos de la tarjeta, llame a su banco.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I have paid already. What now?</source>
        <translation>Ya pagué. ¿Y ahora?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Call your bank at once, with the number on your card. Ask them to stop the payment. Keep the message as proof.</source>
        <translation>Llame ya a su banco, al número de su tarjeta. Pida que detengan el pago. Guarde el mensaje como prueba.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I gave them a code or a password.</source>
        <translation>Les di un código o una contraseña.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Change the password now, on the page you always use. Was it a code of your bank? Then call your bank at once.</source>
        <translation>Cambie ya la contraseña, en la página que usa siempre. ¿Era un código de su banco? Llame al banco enseguida.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I answered them. Is that bad?</source>
        <translation>Les respondí. ¿Es malo?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>An answer alone does little harm. They know now that somebody reads it. Do not write again, and block the sender.</source>
        <translation>Una respuesta sola hace poco daño. Ahora saben que alguien lo lee. No escriba más y bloquee al remitente.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I opened the file. What now?</source>
        <translation>Abrí el archivo. ¿Y ahora?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Close it and press nothing in it. Let your virus scan run. If it looks odd, ask someone you trust to look.</source>
        <translation>Ciérrelo y no pulse nada en él. Pase su antivirus. Si ve algo raro, pida a alguien de confianza que lo mire.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>I let them into my computer.</source>
        <translation>Les dejé entrar en mi computadora.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Switch the computer off. Call your bank from another phone. Let someone you trust look at it before you use it.</source>
        <translation>Apague la computadora. Llame a su banco desde otro teléfono. Que alguien de confianza la revise antes de usarla.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Where can I report it?</source>
        <translation>¿Dónde puedo denunciarlo?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Mark it as junk in your mail or phone. If you lost money, tell your bank and then the police.</source>
        <translation>Márquelo como no deseado en su correo o teléfono. Si perdió dinero, avise a su banco y luego a la policía.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>May I delete it?</source>
        <translation>¿Puedo borrarlo?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Keep it if you lost money. It helps the bank and the police. If not, block the sender and delete it.</source>
        <translation>Guárdelo si perdió dinero. Ayuda al banco y a la policía. Si no, bloquee al remitente y bórrelo.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Who sends me such things?</source>
        <translation>¿Quién me envía estas cosas?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Thieves send the same words to many people. It is not about you. Your number or address stood on a list.</source>
        <translation>Los estafadores envían lo mismo a mucha gente. No es por usted. Su número o dirección estaba en una lista.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>How could I fall for it?</source>
        <translation>¿Cómo pude caer?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>They do this all day long. It can happen to anybody. Tell someone soon, and do not feel ashamed.</source>
        <translation>Se dedican a esto todo el día. Le puede pasar a cualquiera. Cuénteselo pronto a alguien, sin vergüenza.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Whom can I ask?</source>
        <translation>¿A quién puedo preguntar?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Ask someone you trust, in person or on a number you know. Show them the message before you act.</source>
        <translation>Pregunte a alguien de confianza, en persona o a un número que conoce. Enséñele el mensaje antes de hacer nada.</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Does it leave my computer?</source>
        <translation>¿Sale de mi computadora?</translation>
    </message>
    <message>
        <location filename="../../resources/assistant/guide.toml"/>
        <source>Our own check and this guide stay on this computer. A service is asked only if you allow it.</source>
        <translation>Nuestra revisión y esta guía se quedan en esta computadora. Solo se pregunta a un servicio si usted lo permite.</translation>
    </message>
</context>
<context>
    <name>habits</name>
    <message>
        <location filename="../../app/verdict/never_asked.py"/>
        <source>{brand} says it never asks for {thing}.</source>
        <translation>{brand} dice que nunca pide {thing}.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/never_asked.py"/>
        <source>{brand} never asks for {thing}.</source>
        <translation>{brand} nunca pide {thing}.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A code to sign in or to pay.</source>
        <translation>Un código para iniciar sesión o pagar.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>News of a sign-in.</source>
        <translation>Aviso de un inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>News of a card payment.</source>
        <translation>Aviso de un pago con tarjeta.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A question: was this payment yours?</source>
        <translation>Una pregunta: ¿hizo usted este pago?</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>How much is in the account.</source>
        <translation>Cuánto dinero hay en la cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A new bank statement is ready.</source>
        <translation>Hay un nuevo extracto del banco.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A new bill is ready.</source>
        <translation>Hay una nueva factura.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A bill is due soon or late.</source>
        <translation>Una factura vence pronto o ya venció.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Money came in, or was paid.</source>
        <translation>Llegó dinero o se hizo un pago.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Where a parcel is, and when it comes.</source>
        <translation>Dónde está un paquete y cuándo llega.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A parcel waits at a shop or locker.</source>
        <translation>Un paquete espera en una tienda o taquilla.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Customs fees are due on a parcel.</source>
        <translation>Un paquete debe pagar aduana.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>An order was made, sent or changed.</source>
        <translation>Un pedido se hizo, se envió o cambió.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>The date of a visit or a call.</source>
        <translation>La fecha de una visita o llamada.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A new letter waits in your account.</source>
        <translation>Hay una nueva carta en su cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A tax form or payment is due.</source>
        <translation>Hay que presentar o pagar un impuesto.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Data or credit is nearly used up.</source>
        <translation>Quedan pocos datos o poco saldo.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>The credit of a toll tag is low.</source>
        <translation>Queda poco saldo para el peaje.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Power or network is down, or back.</source>
        <translation>La luz o la red falla, o ya volvió.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A trip or room was booked or changed.</source>
        <translation>Un viaje o una habitación se reservó o cambió.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A plan is renewed or ends soon.</source>
        <translation>Un plan se renueva o acaba pronto.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>New terms or rules.</source>
        <translation>Nuevas condiciones o reglas.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>A question of how it went.</source>
        <translation>Una pregunta sobre cómo fue.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>Offers and news.</source>
        <translation>Ofertas y novedades.</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>your password</source>
        <translation>su contraseña</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>your PIN</source>
        <translation>su PIN</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a code sent to you</source>
        <translation>un código que le enviaron</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>money moved to a safe account</source>
        <translation>pasar dinero a una cuenta segura</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>cash or a card at your door</source>
        <translation>dinero o una tarjeta en su puerta</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>control of your device</source>
        <translation>el control de su aparato</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>payment in gift cards</source>
        <translation>un pago con tarjetas de regalo</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>payment in crypto coins</source>
        <translation>un pago en criptomonedas</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>the secret words of your wallet</source>
        <translation>las palabras secretas de su monedero</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>money by text</source>
        <translation>dinero por mensaje de texto</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>money by link</source>
        <translation>dinero por un enlace</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>bank details by mail or text</source>
        <translation>datos del banco por correo o mensaje</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>your details by mail or text</source>
        <translation>sus datos por correo o mensaje</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>card or bank details by link</source>
        <translation>datos de tarjeta o banco por un enlace</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a sign-in by link</source>
        <translation>iniciar sesión por un enlace</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a tap on a link in a text</source>
        <translation>tocar un enlace en un mensaje de texto</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a call to a number in a warning</source>
        <translation>llamar a un número de un aviso</translation>
    </message>
    <message>
        <location filename="../../resources/directory/habits.toml"/>
        <source>a payment by phone</source>
        <translation>un pago por teléfono</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a picture. Copy the words out of it and paste them.</source>
        <translation>Esto parece una imagen. Copie las palabras que se ven y péguelas.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a PDF file. Open it, copy the words and paste them.</source>
        <translation>Esto parece un archivo PDF. Ábralo, copie las palabras y péguelas.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a packed file or an Office file. Paste the words of the message instead.</source>
        <translation>Esto parece un archivo comprimido o de Office. Pegue mejor las palabras del mensaje.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a program. Do not open it. Paste the message that it came with.</source>
        <translation>Esto parece un programa. No lo abra. Pegue el mensaje con el que llegó.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like a sound or a film. Write down what was said and paste that.</source>
        <translation>Esto parece un audio o un vídeo. Escriba lo que se dijo y péguelo.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>This looks like an Outlook or Office file. Open it, copy the words and paste them.</source>
        <translation>Esto parece un archivo de Outlook o de Office. Ábralo, copie las palabras y péguelas.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>There are no words to read in this. Copy the words of the message and paste them.</source>
        <translation>Aquí no hay palabras que leer. Copie las palabras del mensaje y péguelas.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>Read as Windows-1252.</source>
        <translation>Leído como Windows-1252.</translation>
    </message>
    <message>
        <location filename="../../app/intake/decode.py"/>
        <source>Some letters were damaged.</source>
        <translation>Algunas letras estaban dañadas.</translation>
    </message>
    <message>
        <location filename="../../app/intake/links/build.py"/>
        <source>There are very many links. Only the first 10,000 were looked at.</source>
        <translation>Hay muchísimos enlaces. Solo se miraron los primeros 10 000.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/archives.py"/>
        <source>The names inside were not read.</source>
        <translation>No se leyeron los nombres de dentro.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/archives.py"/>
        <source>The list of names inside is damaged.</source>
        <translation>La lista de nombres de dentro está dañada.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/charset.py"/>
        <source>Read as ISO-2022-JP.</source>
        <translation>Leído como ISO-2022-JP.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/charset.py"/>
        <source>Read as UTF-8. Its label says something else.</source>
        <translation>Leído como UTF-8. Su etiqueta dice otra cosa.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail is very large. Only the first 25 MB were read.</source>
        <translation>El correo es muy grande. Solo se leyeron los primeros 25 MB.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail has very many parts. Only the first ones were read.</source>
        <translation>El correo tiene muchísimas partes. Solo se leyeron las primeras.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail has very many header lines. Only the first ones were read.</source>
        <translation>El correo tiene muchísimas líneas de encabezado. Solo se leyeron las primeras.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail is very long. Only its beginning was read.</source>
        <translation>El correo es muy largo. Solo se leyó el principio.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail has very many attachments. Only the first 100 were looked at.</source>
        <translation>El correo tiene muchísimos archivos adjuntos. Solo se miraron los primeros 100.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>A winmail.dat file came with it. What is inside was not read.</source>
        <translation>Llegó con un archivo winmail.dat. No se leyó lo que hay dentro.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>A part of the mail is locked (encrypted). It was not read.</source>
        <translation>Una parte del correo está cifrada. No se leyó.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>More than one mail was attached. Only the first one was judged.</source>
        <translation>Venía más de un correo adjunto. Solo se juzgó el primero.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>A mail was attached to this one. It was not judged.</source>
        <translation>Venía un correo adjunto a este. No se juzgó.</translation>
    </message>
    <message>
        <location filename="../../app/intake/mail/parse.py"/>
        <source>The mail names several senders.</source>
        <translation>El correo nombra a varios remitentes.</translation>
    </message>
    <message>
        <location filename="../../app/intake/recognise.py"/>
        <source>There are no words here. Paste the message, or the link, that worries you.</source>
        <translation>Aquí no hay palabras. Pegue el mensaje o el enlace que le preocupa.</translation>
    </message>
    <message>
        <location filename="../../app/intake/recognise.py"/>
        <source>The text is very long. Only the first 1,000,000 letters were read.</source>
        <translation>El texto es muy largo. Solo se leyó el primer millón de letras.</translation>
    </message>
    <message>
        <location filename="../../app/intake/recognise.py"/>
        <source>The chat is very long. Only the first 2,000 turns were told apart.</source>
        <translation>El chat es muy largo. Solo se separaron los primeros 2000 mensajes.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>email</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>passed on by somebody</source>
        <translation>reenviado por alguien</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>1 link</source>
        <translation>1 enlace</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>1 phone number</source>
        <translation>1 número de teléfono</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>1 attachment</source>
        <translation>1 archivo adjunto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/intake/describe.py"/>
        <source>%Ln links</source>
        <translation>
            <numerusform>%Ln enlace</numerusform>
            <numerusform>%Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/intake/describe.py"/>
        <source>%Ln phone numbers</source>
        <translation>
            <numerusform>%Ln número de teléfono</numerusform>
            <numerusform>%Ln números de teléfono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/intake/describe.py"/>
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln archivo adjunto</numerusform>
            <numerusform>%Ln archivos adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>email from a mail window</source>
        <translation>correo copiado de su ventana</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>text message</source>
        <translation>mensaje de texto</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>1 turn</source>
        <translation>1 mensaje</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/intake/describe.py"/>
        <source>%Ln turns</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>email address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <location filename="../../app/intake/describe.py"/>
        <source>nothing to read</source>
        <translation>nada que leer</translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <location filename="../../app/verdict/opinion.py"/>
        <source>{engine} says so. It can be wrong.</source>
        <translation>Lo dice {engine}. Puede equivocarse.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/opinion.py"/>
        <source>An honest sender may write like this too.</source>
        <translation>Un remitente honrado también puede escribir así.</translation>
    </message>
    <message>
        <location filename="../../app/verdict/opinion.py"/>
        <source>{engine} sees more danger than we do. It can be wrong.</source>
        <translation>{engine} ve más peligro que nosotros. Puede equivocarse.</translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message>
        <location filename="../../resources/signs/auth/brand_without_proof.toml"/>
        <source>It says it is from {domain}, but nothing proves it.</source>
        <translation>Dice que viene de {domain}, pero nada lo demuestra.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/brand_without_proof.toml"/>
        <source>{brand} signs its mail. This one has no valid signature for it.</source>
        <translation>{brand} firma sus correos. Este no lleva una firma válida suya.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/brand_without_proof.toml"/>
        <source>A list that passes mail on can break its seal.</source>
        <translation>Una lista que reenvía correos puede romper su sello.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dkim_broken.toml"/>
        <source>The seal of {domain} on this mail is broken.</source>
        <translation>El sello de {domain} en este correo está roto.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dkim_broken.toml"/>
        <source>The mail was changed on its way, or the seal is false.</source>
        <translation>El correo se cambió por el camino, o el sello es falso.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dkim_broken.toml"/>
        <source>Mailing lists add a footer, and that breaks it.</source>
        <translation>Las listas de correo añaden un pie, y eso lo rompe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dmarc_fail.toml"/>
        <source>The check of the sender failed for {domain}.</source>
        <translation>La comprobación del remitente falló para {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dmarc_fail.toml"/>
        <source>The owner of {domain} does not stand behind this mail.</source>
        <translation>El dueño de {domain} no responde por este correo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/dmarc_fail.toml"/>
        <source>Mailing lists and forwarding can break this check.</source>
        <translation>Las listas de correo y los reenvíos pueden romper esta comprobación.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/spf_fail_unaligned.toml"/>
        <source>It came from a computer that may not send for {domain}.</source>
        <translation>Llegó de una computadora que no puede enviar por {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/spf_fail_unaligned.toml"/>
        <source>The sender’s address may be false.</source>
        <translation>La dirección del remitente puede ser falsa.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/auth/spf_fail_unaligned.toml"/>
        <source>Forwarded mail often looks like this.</source>
        <translation>Los correos reenviados suelen verse así.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/advert.toml"/>
        <source>It reads like a plain advert for a shop or bank.</source>
        <translation>Parece simple publicidad de una tienda o un banco.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/advert.toml"/>
        <source>Shops and banks send many. An offer alone asks for no secret and no fee.</source>
        <translation>Tiendas y bancos envían mucha. Una oferta sola no pide secretos ni pagos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/advert.toml"/>
        <source>If you want it, go to the shop or bank yourself, not by the link.</source>
        <translation>Si le interesa, vaya usted a la tienda o al banco, sin usar el enlace.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/appointment.toml"/>
        <source>It reminds you of an appointment.</source>
        <translation>Le recuerda una cita.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/appointment.toml"/>
        <source>Such notes ask for nothing but your presence.</source>
        <translation>Estos avisos solo piden que usted vaya.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/appointment.toml"/>
        <source>It may ask you to confirm or change the day.</source>
        <translation>Puede pedirle confirmar o cambiar el día.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/code_only.toml"/>
        <source>It holds a one-time code and says not to share it.</source>
        <translation>Trae un código de un solo uso y dice que no lo comparta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/code_only.toml"/>
        <source>That is how real services send a code.</source>
        <translation>Así envían un código los servicios reales.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/code_only.toml"/>
        <source>If you did not ask for it, leave it. Never pass the code on.</source>
        <translation>Si no lo pidió, déjelo. No pase nunca el código a nadie.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/go_yourself.toml"/>
        <source>It tells you to go to the app or site yourself.</source>
        <translation>Le dice que vaya usted a la aplicación o al sitio.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/go_yourself.toml"/>
        <source>That is what real firms say. Go the way you always go.</source>
        <translation>Eso dicen las empresas reales. Vaya por donde va siempre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/go_yourself.toml"/>
        <source>Do just that, and use no link from the message.</source>
        <translation>Haga justo eso, sin usar ningún enlace del mensaje.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/ignore_if_you.toml"/>
        <source>It says you can ignore it if you did not ask for it.</source>
        <translation>Dice que no haga caso si usted no lo pidió.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/ignore_if_you.toml"/>
        <source>A notice that needs nothing from you is often real.</source>
        <translation>Un aviso que no le pide nada suele ser real.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/ignore_if_you.toml"/>
        <source>If you are unsure, look in your own account.</source>
        <translation>Si tiene dudas, mire en su propia cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/in_person.toml"/>
        <source>It wants the money at the door or at the counter, not through a link.</source>
        <translation>Pide el dinero en la puerta o en el mostrador, no por un enlace.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/in_person.toml"/>
        <source>A thief far away cannot take it there.</source>
        <translation>Un ladrón que está lejos no puede cogerlo allí.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/in_person.toml"/>
        <source>Pay only what you ordered, and look at the parcel first.</source>
        <translation>Pague solo lo que pidió y mire antes el paquete.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/known_domain.toml"/>
        <source>It truly comes from {domain}, a well-known address.</source>
        <translation>Viene de verdad de {domain}, una dirección conocida.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/known_domain.toml"/>
        <source>Your mail service checked its seal.</source>
        <translation>Su servicio de correo comprobó su sello.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/known_domain.toml"/>
        <source>An account there may still be in the wrong hands.</source>
        <translation>Aun así, una cuenta de ahí puede estar en malas manos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/mailing_list.toml"/>
        <source>It reads like a mail list, or a reply in a group that works together.</source>
        <translation>Parece una lista de correo, o una respuesta en un grupo de trabajo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/mailing_list.toml"/>
        <source>Such mails quote others and ask for nothing from you.</source>
        <translation>Estos correos citan a otros y no le piden nada.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/mailing_list.toml"/>
        <source>A scam can reach a list too.</source>
        <translation>Una estafa también puede llegar a una lista.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/never_ask.toml"/>
        <source>It says the sender never asks for codes or passwords.</source>
        <translation>Dice que el remitente nunca pide códigos ni contraseñas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/never_ask.toml"/>
        <source>Real firms write this to protect you. A scammer can copy it.</source>
        <translation>Las empresas reales lo escriben para protegerle. Un estafador puede copiarlo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/never_ask.toml"/>
        <source>It counts a little, as anyone can write it.</source>
        <translation>Cuenta poco, porque cualquiera puede escribirlo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/official_links.toml"/>
        <source>Its links go to {domain}, which belongs to {brand}.</source>
        <translation>Sus enlaces van a {domain}, que es de {brand}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/official_links.toml"/>
        <source>That is their real address.</source>
        <translation>Esa es su dirección real.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/official_links.toml"/>
        <source>Scams may mix in real links too.</source>
        <translation>Las estafas también pueden meter enlaces reales.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/order_receipt.toml"/>
        <source>It confirms an order or booking, with its number.</source>
        <translation>Confirma un pedido o una reserva, con su número.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/order_receipt.toml"/>
        <source>A receipt asks for nothing.</source>
        <translation>Un recibo no pide nada.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/order_receipt.toml"/>
        <source>If you ordered nothing, look in your own account. Do not call the number in it.</source>
        <translation>Si no pidió nada, mire en su propia cuenta. No llame al número que aparece ahí.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/own_domain.toml"/>
        <source>It truly comes from {domain}, which belongs to {brand}.</source>
        <translation>Viene de verdad de {domain}, que es de {brand}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/own_domain.toml"/>
        <source>A real company can still pass on words of a stranger, such as an invoice.</source>
        <translation>Una empresa real puede pasar palabras de un extraño, como una factura.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/personal_note.toml"/>
        <source>It reads like a note between people who know each other.</source>
        <translation>Parece una nota entre personas que se conocen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/personal_note.toml"/>
        <source>Few scams start with plain daily chat.</source>
        <translation>Pocas estafas empiezan con una charla normal.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/personal_note.toml"/>
        <source>Even so, ask by voice before you send money.</source>
        <translation>Aun así, pregunte de viva voz antes de enviar dinero.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/pickup.toml"/>
        <source>It says a parcel is ready in a shop, or was delivered.</source>
        <translation>Dice que un paquete está en una tienda, o que ya se entregó.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/pickup.toml"/>
        <source>Carriers send such notes and ask for no money.</source>
        <translation>Las empresas de reparto envían estos avisos y no piden dinero.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/pickup.toml"/>
        <source>A false note could look the same. It would hold a strange link or a fee.</source>
        <translation>Un aviso falso podría verse igual. Llevaría un enlace raro o un cobro.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/statement.toml"/>
        <source>It reports money in or out, with part of the account number.</source>
        <translation>Avisa de dinero que entra o sale, con parte del número de cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/statement.toml"/>
        <source>Banks send such short notes. They ask for nothing.</source>
        <translation>Los bancos envían avisos cortos así. No piden nada.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/statement.toml"/>
        <source>If you don't know the payment, call the number on your card.</source>
        <translation>Si no conoce el pago, llame al número de su tarjeta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/warning_about_scams.toml"/>
        <source>It warns you about scams.</source>
        <translation>Le avisa de estafas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/warning_about_scams.toml"/>
        <source>Real firms and offices send such warnings.</source>
        <translation>Las empresas y los organismos reales envían estos avisos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/calm/warning_about_scams.toml"/>
        <source>A scammer can hide behind a warning too. Look what it asks.</source>
        <translation>Un estafador también puede esconderse tras un aviso. Mire qué pide.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/disc_image.toml"/>
        <source>The file {name} is a copy of a disc.</source>
        <translation>El archivo {name} es la copia de un disco.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/disc_image.toml"/>
        <source>Scammers use it to get past warnings.</source>
        <translation>Los estafadores la usan para saltarse los avisos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/disc_image.toml"/>
        <source>Only experts send such files.</source>
        <translation>Solo los expertos envían archivos así.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/hidden_name.toml"/>
        <source>The name of the file hides letters: {name}.</source>
        <translation>El nombre del archivo esconde letras: {name}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/hidden_name.toml"/>
        <source>It is there to hide what kind of file it is.</source>
        <translation>Sirve para ocultar qué clase de archivo es.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/hidden_name.toml"/>
        <source>We know of no honest reason.</source>
        <translation>No conocemos ningún motivo honrado.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/locked.toml"/>
        <source>The file {name} is locked, and the password is in the mail.</source>
        <translation>El archivo {name} está cerrado, y la contraseña viene en el correo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/locked.toml"/>
        <source>That hides the content from virus checks.</source>
        <translation>Eso oculta el contenido a los antivirus.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/locked.toml"/>
        <source>Some offices lock files to keep them private.</source>
        <translation>Algunas oficinas cierran archivos para que sean privados.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/macros.toml"/>
        <source>The document {name} can run commands.</source>
        <translation>El documento {name} puede ejecutar órdenes.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/macros.toml"/>
        <source>If you open it and press Enable, it can harm your computer.</source>
        <translation>Si lo abre y pulsa Habilitar, puede dañar su computadora.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/macros.toml"/>
        <source>Some offices use such files at work.</source>
        <translation>Algunas oficinas usan archivos así en el trabajo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/not_what_it_says.toml"/>
        <source>The file {name} is not what its name says.</source>
        <translation>El archivo {name} no es lo que dice su nombre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/not_what_it_says.toml"/>
        <source>A false ending hides what would open.</source>
        <translation>Un final falso oculta lo que se abriría.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/not_what_it_says.toml"/>
        <source>Some programs write a wrong ending by mistake.</source>
        <translation>Algunos programas ponen mal el final por error.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/page.toml"/>
        <source>The attached file {name} opens as a web page.</source>
        <translation>El archivo adjunto {name} se abre como página web.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/page.toml"/>
        <source>Fake sign-in pages come this way.</source>
        <translation>Las páginas falsas para iniciar sesión llegan así.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/page.toml"/>
        <source>Some printers and banks send pages like this.</source>
        <translation>Algunas impresoras y bancos envían páginas así.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program.toml"/>
        <source>The attached file {name} is a program.</source>
        <translation>El archivo adjunto {name} es un programa.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program.toml"/>
        <source>Opening it lets it do what it wants on your computer.</source>
        <translation>Si lo abre, puede hacer lo que quiera en su computadora.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program.toml"/>
        <source>People who write software may send programs.</source>
        <translation>Quienes hacen programas a veces los envían.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program_inside.toml"/>
        <source>There is a program inside {name}.</source>
        <translation>Hay un programa dentro de {name}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program_inside.toml"/>
        <source>Packed files get past mail filters.</source>
        <translation>Los archivos comprimidos pasan los filtros de correo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/program_inside.toml"/>
        <source>People who write software may pack programs.</source>
        <translation>Quienes hacen programas a veces los comprimen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/two_endings.toml"/>
        <source>The file {name} pretends to be a document, but it is a program.</source>
        <translation>El archivo {name} se hace pasar por documento, pero es un programa.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/file/two_endings.toml"/>
        <source>The last ending counts. It is there to fool you.</source>
        <translation>El último final es el que vale. Está ahí para engañarle.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/disguised_brand.toml"/>
        <source>The name {brand} is written with false letters.</source>
        <translation>El nombre {brand} está escrito con letras falsas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/disguised_brand.toml"/>
        <source>The real firm writes its name the right way.</source>
        <translation>La empresa real escribe bien su nombre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/disguised_brand.toml"/>
        <source>A typing slip may look like this.</source>
        <translation>Una errata puede verse así.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/invisible.toml"/>
        <source>There are signs in the words that you cannot see.</source>
        <translation>Entre las palabras hay signos que no se ven.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/invisible.toml"/>
        <source>They are put there to fool scam filters.</source>
        <translation>Se ponen para engañar a los filtros de estafas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/invisible.toml"/>
        <source>Some web pages break long words that way.</source>
        <translation>Algunas páginas web parten así las palabras largas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/lookalike_letters.toml"/>
        <source>Some letters only look like ours. They come from a foreign script.</source>
        <translation>Algunas letras solo parecen las nuestras. Son de otra escritura.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/lookalike_letters.toml"/>
        <source>That fools scam filters, not honest readers.</source>
        <translation>Eso engaña a los filtros, no a lectores honrados.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/lookalike_letters.toml"/>
        <source>A name from another country may mix letters.</source>
        <translation>Un nombre de otro país puede mezclar letras.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_file.toml"/>
        <source>The mail itself says nothing. All of it is in the file {name}.</source>
        <translation>El correo no dice nada. Todo está en el archivo {name}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_file.toml"/>
        <source>A link or a number to call can hide in a file.</source>
        <translation>En un archivo puede esconderse un enlace o un número.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_file.toml"/>
        <source>People send scans and bills without a word.</source>
        <translation>Hay quien manda facturas y copias sin escribir nada.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_pictures.toml"/>
        <source>The mail is only a picture with a link.</source>
        <translation>El correo es solo una imagen con un enlace.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_pictures.toml"/>
        <source>Words in a picture get past filters.</source>
        <translation>Las palabras dentro de una imagen pasan los filtros.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/only_pictures.toml"/>
        <source>Adverts are often made that way.</source>
        <translation>La publicidad se hace a menudo así.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/random_code.toml"/>
        <source>A random code stands in its subject line or in the sender's name.</source>
        <translation>Hay un código al azar en el asunto o en el nombre de quien escribe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/random_code.toml"/>
        <source>Senders of mass mail add one so that filters see no two mails alike.</source>
        <translation>Quien envía correo en masa lo añade para que los filtros no vean dos iguales.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/random_code.toml"/>
        <source>A ticket number is made of large letters and digits only.</source>
        <translation>Un número de caso solo tiene mayúsculas y cifras.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/turned_around.toml"/>
        <source>A hidden mark turns the writing around.</source>
        <translation>Una marca oculta da la vuelta al texto.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/turned_around.toml"/>
        <source>What you read is not what is there.</source>
        <translation>Lo que usted lee no es lo que hay.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/turned_around.toml"/>
        <source>Texts in Arabic or Hebrew use other marks.</source>
        <translation>Los textos en árabe o hebreo usan otras marcas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/two_versions.toml"/>
        <source>The mail has a second, quite different text inside.</source>
        <translation>El correo lleva dentro otro texto muy distinto.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/two_versions.toml"/>
        <source>One of them is there to fool filters.</source>
        <translation>Uno de los dos está para engañar a los filtros.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/two_versions.toml"/>
        <source>Some mail programs write poor plain versions.</source>
        <translation>Algunos programas de correo escriben mal la versión simple.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/unseen_text.toml"/>
        <source>The mail carries much text that you cannot see.</source>
        <translation>El correo lleva mucho texto que no se ve.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/unseen_text.toml"/>
        <source>It is often there to fool filters.</source>
        <translation>Suele estar ahí para engañar a los filtros.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/hiding/unseen_text.toml"/>
        <source>Newsletters hide a preview line.</source>
        <translation>Los boletines ocultan una línea de vista previa.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_elsewhere.toml"/>
        <source>It names {brand}, but the link goes to {domain}.</source>
        <translation>Nombra a {brand}, pero el enlace va a {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_elsewhere.toml"/>
        <source>{brand} has its own address. This is not one we know.</source>
        <translation>{brand} tiene su propia dirección. Esta no la conocemos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_elsewhere.toml"/>
        <source>Some firms use a helper firm for their messages.</source>
        <translation>Algunas empresas usan a otra para enviar sus mensajes.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_inside.toml"/>
        <source>The address {domain} uses the name {brand}, but we do not know it as theirs.</source>
        <translation>La dirección {domain} usa el nombre {brand}, pero no nos consta que sea suya.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_inside.toml"/>
        <source>Scammers put known names into their own addresses.</source>
        <translation>Los estafadores ponen nombres conocidos en sus direcciones.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/brand_inside.toml"/>
        <source>A fan page, a shop or a partner may do this too.</source>
        <translation>Un club de fans, una tienda o un socio también puede hacerlo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/code_link.toml"/>
        <source>A link runs code instead of opening a page.</source>
        <translation>Un enlace ejecuta código en vez de abrir una página.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/code_link.toml"/>
        <source>Code in a mail can show you a fake page.</source>
        <translation>El código de un correo puede mostrarle una página falsa.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/code_link.toml"/>
        <source>Very old newsletters did this by mistake.</source>
        <translation>Algunos boletines muy viejos lo hacían por error.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/encoded.toml"/>
        <source>Parts of the link are written in code for no reason.</source>
        <translation>Partes del enlace están en clave sin motivo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/encoded.toml"/>
        <source>That makes the address hard to read.</source>
        <translation>Así la dirección cuesta más de leer.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/encoded.toml"/>
        <source>Some old programs write links this way.</source>
        <translation>Algunos programas viejos escriben así los enlaces.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/form.toml"/>
        <source>The mail has boxes to fill in.</source>
        <translation>El correo tiene casillas para rellenar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/form.toml"/>
        <source>Honest senders ask on their own page, not inside a mail.</source>
        <translation>Los remitentes honrados preguntan en su página, no dentro de un correo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/form.toml"/>
        <source>Some surveys put a box in the mail.</source>
        <translation>Algunas encuestas ponen una casilla en el correo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/free_host.toml"/>
        <source>The page is on {domain}, where anybody can put a page for free.</source>
        <translation>La página está en {domain}, donde cualquiera pone una gratis.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/free_host.toml"/>
        <source>Firms use their own address for accounts and payments.</source>
        <translation>Las empresas usan su propia dirección para cuentas y pagos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/free_host.toml"/>
        <source>Clubs, schools and hobby pages use free hosts.</source>
        <translation>Clubes, escuelas y aficionados usan sitios gratis.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/knows_you.toml"/>
        <source>The link carries an email address at its end.</source>
        <translation>El enlace lleva al final una dirección de correo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/knows_you.toml"/>
        <source>Fake sign-in pages fill in your address that way.</source>
        <translation>Las páginas falsas rellenan así su dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/knows_you.toml"/>
        <source>Some sign-off pages for newsletters do it too.</source>
        <translation>También lo hacen algunas páginas para darse de baja de boletines.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/lookalike.toml"/>
        <source>The address {domain} is made to look like {brand}.</source>
        <translation>La dirección {domain} está hecha para parecerse a {brand}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/lookalike.toml"/>
        <source>{brand} does not own it. Anybody can buy such a name.</source>
        <translation>No es de {brand}. Cualquiera puede comprar un nombre así.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/lookalike.toml"/>
        <source>A partner shop may use the name in its own address.</source>
        <translation>Una tienda asociada puede usar el nombre en su dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/mail_button.toml"/>
        <source>A button in it writes a mail to {address}.</source>
        <translation>Un botón escribe un correo a {address}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/mail_button.toml"/>
        <source>Real firms use their own address. A free mailbox can be anyone's.</source>
        <translation>Las empresas usan su propia dirección. Un buzón gratuito puede ser de cualquiera.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/mail_button.toml"/>
        <source>A small club may collect answers in a free mailbox.</source>
        <translation>Un club pequeño puede reunir respuestas en un buzón gratuito.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/model.toml"/>
        <source>The link to {domain} looks like those that scammers send.</source>
        <translation>El enlace a {domain} se parece a los que mandan los estafadores.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/model.toml"/>
        <source>We compared it with many known good and bad ones.</source>
        <translation>La comparamos con muchas buenas y malas que conocemos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/model.toml"/>
        <source>A small or new site may look like this too.</source>
        <translation>Un sitio pequeño o nuevo también puede verse así.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/moves_on.toml"/>
        <source>The page moves on to another place by itself.</source>
        <translation>La página pasa sola a otro lugar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/moves_on.toml"/>
        <source>You would not end up where the link says.</source>
        <translation>No acabaría donde dice el enlace.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/moves_on.toml"/>
        <source>Some sites do this after they moved.</source>
        <translation>Algunos sitios lo hacen después de una mudanza.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/name_before_at.toml"/>
        <source>The link starts with {name}, but it really goes to {host}.</source>
        <translation>El enlace empieza con {name}, pero en realidad va a {host}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/name_before_at.toml"/>
        <source>What stands before the @ is not the address.</source>
        <translation>Lo que va antes de la @ no es la dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/name_before_at.toml"/>
        <source>Some tools for experts write a user name there.</source>
        <translation>Algunas herramientas de expertos ponen ahí un nombre de usuario.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/number_host.toml"/>
        <source>The link goes to a number ({host}), not to a name.</source>
        <translation>El enlace va a un número ({host}), no a un nombre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/number_host.toml"/>
        <source>Firms use their name. A number hides who owns the page.</source>
        <translation>Las empresas usan su nombre. Un número oculta de quién es la página.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/number_host.toml"/>
        <source>A device at home, such as a router, has a number as address.</source>
        <translation>Un aparato de casa, como el router, tiene un número por dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/odd_port.toml"/>
        <source>The link uses an unusual door number ({port}).</source>
        <translation>El enlace usa un número de puerto poco común ({port}).</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/odd_port.toml"/>
        <source>Pages for customers do not need one.</source>
        <translation>Las páginas para clientes no lo necesitan.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/odd_port.toml"/>
        <source>Test pages and devices at home use them.</source>
        <translation>Las páginas de prueba y los aparatos de casa los usan.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/other_letters.toml"/>
        <source>The address {host} has letters from a foreign script.</source>
        <translation>La dirección {host} tiene letras de otra escritura.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/other_letters.toml"/>
        <source>Some of them look just like our letters.</source>
        <translation>Algunas son iguales que las nuestras.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/other_letters.toml"/>
        <source>In many places of the world this is normal.</source>
        <translation>En muchos lugares del mundo esto es normal.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/passes_on.toml"/>
        <source>The link goes to {domain} and then on to {other}.</source>
        <translation>El enlace va a {domain} y de ahí pasa a {other}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/passes_on.toml"/>
        <source>A known name at the front can hide where you land.</source>
        <translation>Un nombre conocido delante puede ocultar adónde llega.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/passes_on.toml"/>
        <source>Sign-in pages and adverts pass people on too.</source>
        <translation>Las páginas de acceso y los anuncios también redirigen.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/password_form.toml"/>
        <source>The mail asks for a password inside the mail.</source>
        <translation>El correo pide una contraseña dentro del propio correo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/password_form.toml"/>
        <source>No honest sender does this.</source>
        <translation>Ningún remitente honrado hace esto.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shortener.toml"/>
        <source>The link is shortened, so you cannot see where it goes.</source>
        <translation>El enlace está acortado, así que no se ve adónde va.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shortener.toml"/>
        <source>Short links hide the real address.</source>
        <translation>Los enlaces cortos ocultan la dirección real.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shortener.toml"/>
        <source>Many honest texts use short links to save space.</source>
        <translation>Muchos mensajes legítimos usan enlaces cortos para ahorrar espacio.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shown_elsewhere.toml"/>
        <source>The words show {shown}, but the link goes to {domain}.</source>
        <translation>Las palabras muestran {shown}, pero el enlace va a {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shown_elsewhere.toml"/>
        <source>What you read is not where you would land.</source>
        <translation>Lo que lee no es adonde llegaría.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/link/shown_elsewhere.toml"/>
        <source>News mails count clicks by way of a second address.</source>
        <translation>Los boletines cuentan los clics con una segunda dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/authority.toml"/>
        <source>It claims to be the police, a bank, an office or your boss.</source>
        <translation>Dice ser la policía, un banco, un organismo o su jefe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/authority.toml"/>
        <source>A big name makes people obey. Anyone can write it.</source>
        <translation>Un nombre importante hace obedecer. Cualquiera puede escribirlo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/authority.toml"/>
        <source>If it's true, the office will wait while you call its own number.</source>
        <translation>Si es verdad, esperarán mientras usted llama a su número oficial.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blackmail.toml"/>
        <source>It says it has pictures or secrets of you, and threatens to show them.</source>
        <translation>Dice que tiene fotos o secretos suyos, y amenaza con mostrarlos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blackmail.toml"/>
        <source>Such mails go to millions. Mostly there is no video at all.</source>
        <translation>Estos correos van a millones de personas. Casi nunca hay un vídeo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blackmail.toml"/>
        <source>No honest person writes like this.</source>
        <translation>Ninguna persona honrada escribe así.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blocked.toml"/>
        <source>It says an account, card or service is blocked, or soon will be.</source>
        <translation>Dice que una cuenta, tarjeta o servicio está bloqueado, o lo estará.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blocked.toml"/>
        <source>Fear of losing access makes people click fast.</source>
        <translation>El miedo a perder el acceso hace que se pulse rápido.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/blocked.toml"/>
        <source>Banks do block cards. They won't fix it through a link in a message.</source>
        <translation>Los bancos sí bloquean tarjetas. No lo arreglan con un enlace en un mensaje.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/consequence.toml"/>
        <source>It says something bad comes if you don't obey.</source>
        <translation>Dice que pasará algo malo si usted no obedece.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/consequence.toml"/>
        <source>The threat keeps you from asking a friend.</source>
        <translation>La amenaza evita que pregunte a un amigo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/consequence.toml"/>
        <source>Real notices have terms too. They let you check first.</source>
        <translation>Los avisos reales también tienen plazos. Le dejan comprobar antes.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/deadline.toml"/>
        <source>It gives you very little time.</source>
        <translation>Le da muy poco tiempo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/deadline.toml"/>
        <source>Haste keeps you from thinking and asking.</source>
        <translation>La prisa no deja pensar ni preguntar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/deadline.toml"/>
        <source>Some true notes have dates too. A real firm still lets you take a day.</source>
        <translation>Algunos avisos reales también tienen fecha. Una empresa real le deja un día.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/easy_money.toml"/>
        <source>It promises money for little or no work.</source>
        <translation>Promete dinero por poco o ningún trabajo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/easy_money.toml"/>
        <source>Easy pay is the bait. Later you pay them.</source>
        <translation>El dinero fácil es el cebo. Después paga usted.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/easy_money.toml"/>
        <source>Real jobs ask what you can do, and pay by contract.</source>
        <translation>Los trabajos reales preguntan qué sabe hacer y pagan con contrato.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/free_offer.toml"/>
        <source>It offers something for free.</source>
        <translation>Ofrece algo gratis.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/free_offer.toml"/>
        <source>Free things are often paid with your details.</source>
        <translation>Lo gratis se paga a menudo con sus datos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/free_offer.toml"/>
        <source>Shops give things away too. Look what they want in return.</source>
        <translation>Las tiendas también regalan cosas. Mire qué piden a cambio.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/last_notice.toml"/>
        <source>It says this is the last warning.</source>
        <translation>Dice que es el último aviso.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/last_notice.toml"/>
        <source>Mostly there was no first one.</source>
        <translation>Casi siempre no hubo un primero.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/last_notice.toml"/>
        <source>Real reminders name your number and sum. Check them in your account.</source>
        <translation>Los avisos reales traen su número y el importe. Compruébelos en su cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/legal.toml"/>
        <source>It threatens you with police, court or fines.</source>
        <translation>Amenaza con policía, juzgado o multas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/legal.toml"/>
        <source>Real courts and police do not start with a text or a call.</source>
        <translation>Los juzgados y la policía no empiezan con un mensaje o una llamada.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/legal.toml"/>
        <source>Real fines come as letters. Ask the office on a number you look up.</source>
        <translation>Las multas reales llegan por carta. Pregunte en un número que usted busque.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/luck.toml"/>
        <source>It says you won or were chosen.</source>
        <translation>Dice que usted ganó o que le eligieron.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/luck.toml"/>
        <source>You cannot win a draw you never entered.</source>
        <translation>No se gana un sorteo sin participar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/luck.toml"/>
        <source>If you did enter, ask the shop in person.</source>
        <translation>Si participó, pregunte en la tienda en persona.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/pity.toml"/>
        <source>It tells a sad tale of sickness, death or need.</source>
        <translation>Cuenta una historia triste de enfermedad, muerte o pobreza.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/pity.toml"/>
        <source>Pity opens purses. The tale is often copied word for word.</source>
        <translation>La pena abre los bolsillos. La historia suele estar copiada palabra por palabra.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/pity.toml"/>
        <source>Real need exists. Give through a charity you choose yourself.</source>
        <translation>Hay necesidad de verdad. Done a una organización que usted elija.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/romance.toml"/>
        <source>It speaks of love or closeness, as from a stranger.</source>
        <translation>Habla de amor o cariño, como de parte de un desconocido.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/romance.toml"/>
        <source>Love is used to ask for money later.</source>
        <translation>El amor se usa para pedir dinero más adelante.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/romance.toml"/>
        <source>From someone you have met, it is just kind.</source>
        <translation>De alguien que usted conoce, es solo cariño.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/scarcity.toml"/>
        <source>It says only a few, or only you, can have this.</source>
        <translation>Dice que solo unos pocos, o solo usted, pueden tenerlo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/scarcity.toml"/>
        <source>Fear of missing out stops people from checking.</source>
        <translation>El miedo a perdérselo evita que se compruebe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/scarcity.toml"/>
        <source>Shops do this as well. It is a sales trick at best.</source>
        <translation>Las tiendas también lo hacen. En el mejor caso es un truco de venta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/secrecy.toml"/>
        <source>It tells you to keep this a secret.</source>
        <translation>Le dice que guarde el secreto.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/secrecy.toml"/>
        <source>They know that a friend or the bank would warn you.</source>
        <translation>Saben que un amigo o el banco le avisaría.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/secrecy.toml"/>
        <source>A surprise party needs a secret. Money never does.</source>
        <translation>Una fiesta sorpresa necesita un secreto. El dinero nunca.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/trust_me.toml"/>
        <source>It insists that it is real and safe.</source>
        <translation>Insiste en que es real y seguro.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/trust_me.toml"/>
        <source>Honest senders seldom need to say so.</source>
        <translation>Un remitente honrado casi nunca necesita decirlo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/trust_me.toml"/>
        <source>Judge by what they ask, not by what they swear.</source>
        <translation>Juzgue por lo que piden, no por lo que juran.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/unusual.toml"/>
        <source>It reports a strange sign-in or payment.</source>
        <translation>Avisa de un acceso o un pago extraño.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/unusual.toml"/>
        <source>The scare is meant to make you click or call.</source>
        <translation>El susto es para que usted pulse o llame.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/push/unusual.toml"/>
        <source>Real banks send such alerts too. Check in the app you already have.</source>
        <translation>Los bancos reales también avisan. Compruébelo en la aplicación que ya tiene.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/advert_on_free_mailbox.toml"/>
        <source>The sender's name is an advert, but the mailbox is a free one at {domain}.</source>
        <translation>El nombre del remitente es un anuncio, pero el buzón es gratuito, de {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/advert_on_free_mailbox.toml"/>
        <source>Real shops write from their own address.</source>
        <translation>Las tiendas de verdad escriben desde su propia dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/advert_on_free_mailbox.toml"/>
        <source>Some people put a heart or star by their name.</source>
        <translation>Hay quien pone un corazón o una estrella junto a su nombre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_in_subject.toml"/>
        <source>The subject names {brand}, but it comes from {domain}.</source>
        <translation>El asunto nombra a {brand}, pero llega de {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_in_subject.toml"/>
        <source>That address does not belong to {brand}.</source>
        <translation>Esa dirección no es de {brand}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_in_subject.toml"/>
        <source>Shops and friends also write about well-known names.</source>
        <translation>Tiendas y amigos también escriben sobre nombres conocidos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_name_other_domain.toml"/>
        <source>The sender is named {brand}, but the address is at {domain}.</source>
        <translation>El remitente se llama {brand}, pero la dirección es de {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_name_other_domain.toml"/>
        <source>Anybody can type any name. {brand} does not write from there.</source>
        <translation>Cualquiera puede poner cualquier nombre. {brand} no escribe desde ahí.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_name_other_domain.toml"/>
        <source>A partner or a shop that sells their things may use the name.</source>
        <translation>Un socio o una tienda que vende sus cosas puede usar el nombre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_on_free_mailbox.toml"/>
        <source>It says it is {brand}, but writes from a free mailbox at {domain}.</source>
        <translation>Dice ser {brand}, pero escribe desde un correo gratuito de {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_on_free_mailbox.toml"/>
        <source>Real firms write from their own address. Anyone can open a free mailbox.</source>
        <translation>Las empresas reales escriben desde su dirección. Cualquiera abre un correo gratuito.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/brand_on_free_mailbox.toml"/>
        <source>Very small shops use free mailboxes, but {brand} does not.</source>
        <translation>Tiendas muy pequeñas usan correo gratuito, pero {brand} no.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/disposable_domain.toml"/>
        <source>The address at {domain} is made to be thrown away.</source>
        <translation>La dirección de {domain} es de usar y tirar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/disposable_domain.toml"/>
        <source>Such a mailbox is gone after an hour. Nobody stands behind it.</source>
        <translation>Un buzón así desaparece en una hora. Nadie responde por él.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/disposable_domain.toml"/>
        <source>Some people use them to keep their own address private.</source>
        <translation>Hay quien los usa para no dar su propia dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/lookalike_domain.toml"/>
        <source>{brand} does not own it. The name is close on purpose.</source>
        <translation>No es de {brand}. El nombre se parece a propósito.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/lookalike_domain.toml"/>
        <source>A partner may use the name in its own address.</source>
        <translation>Un socio puede usar el nombre en su dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/model.toml"/>
        <source>The sender writes from {domain}. It looks like the addresses of scammers.</source>
        <translation>El remitente escribe desde {domain}. Se parece a las direcciones de los estafadores.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/model.toml"/>
        <source>A small or new firm may look like this too.</source>
        <translation>Una empresa pequeña o nueva también puede parecer así.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/name_shows_other_address.toml"/>
        <source>The name shows {shown}, but the mail comes from {domain}.</source>
        <translation>El nombre muestra {shown}, pero el correo viene de {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/name_shows_other_address.toml"/>
        <source>The name is free text. It hides the real address.</source>
        <translation>El nombre se escribe libremente. Oculta la dirección real.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/name_shows_other_address.toml"/>
        <source>Some mail programs and lists put your address into the name.</source>
        <translation>Algunos programas y listas ponen su dirección en el nombre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/number_for_brand.toml"/>
        <source>It speaks for {brand}, but comes from the number {number}.</source>
        <translation>Habla por {brand}, pero viene del número {number}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/number_for_brand.toml"/>
        <source>Companies text from their name or a short number.</source>
        <translation>Las empresas escriben con su nombre o un número corto.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/number_for_brand.toml"/>
        <source>A local driver or branch may use a mobile phone.</source>
        <translation>Un repartidor o una sucursal puede usar un móvil.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/office_on_free_mailbox.toml"/>
        <source>It calls itself an office, but writes from a free mailbox at {domain}.</source>
        <translation>Se presenta como una oficina, pero escribe desde un buzón gratis de {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/office_on_free_mailbox.toml"/>
        <source>Offices and firms write from their own address. Anyone can open a free mailbox.</source>
        <translation>Las oficinas y empresas escriben desde su propia dirección. Cualquiera abre un buzón gratis.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/office_on_free_mailbox.toml"/>
        <source>A very small shop may use a free mailbox.</source>
        <translation>Una tienda muy pequeña puede usar un buzón gratis.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/reply_to_elsewhere.toml"/>
        <source>It comes from {domain}, but answers go to {other}.</source>
        <translation>Viene de {domain}, pero las respuestas van a {other}.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/reply_to_elsewhere.toml"/>
        <source>Your answer would go to someone else.</source>
        <translation>Su respuesta iría a otra persona.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/sender/reply_to_elsewhere.toml"/>
        <source>Some clubs and news mails take answers at a second address.</source>
        <translation>Algunos clubes y boletines reciben respuestas en otra dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/account_suspended.toml"/>
        <source>It says an account of yours is blocked or at risk.</source>
        <translation>Dice que una cuenta suya está bloqueada o en peligro.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/account_suspended.toml"/>
        <source>The page behind it copies the real one to get your password.</source>
        <translation>La página de detrás copia a la real para llevarse su contraseña.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/account_suspended.toml"/>
        <source>A real service shows the same warning when you sign in yourself.</source>
        <translation>Un servicio real muestra el mismo aviso cuando usted inicia sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/account_suspended.toml"/>
        <source>Fake account warning</source>
        <translation>Falso aviso de cuenta</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/bank.toml"/>
        <source>It speaks of your bank account or card, and wants something from you.</source>
        <translation>Habla de su cuenta o tarjeta del banco, y quiere algo de usted.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/bank.toml"/>
        <source>A bank never asks you to prove who you are through a message.</source>
        <translation>Un banco nunca le pide que demuestre quién es por mensaje.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/bank.toml"/>
        <source>A real bank may warn you. It lets you open its app yourself.</source>
        <translation>Un banco real puede avisarle. Le deja abrir usted la aplicación.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/bank.toml"/>
        <source>Fake bank message</source>
        <translation>Falso mensaje del banco</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/benefit.toml"/>
        <source>It offers money or help from the state.</source>
        <translation>Ofrece dinero o ayuda del Estado.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/benefit.toml"/>
        <source>The form behind it takes your bank and card details.</source>
        <translation>El formulario de detrás se lleva los datos de su banco y tarjeta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/benefit.toml"/>
        <source>Real offices write letters. Look on their own site.</source>
        <translation>Los organismos reales envían cartas. Mire en su propio sitio.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/benefit.toml"/>
        <source>Fake state help</source>
        <translation>Falsa ayuda del Estado</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/blackmail.toml"/>
        <source>It threatens to show private pictures or data unless you pay.</source>
        <translation>Amenaza con mostrar fotos o datos privados si usted no paga.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/blackmail.toml"/>
        <source>Most often there is no video. If you pay, they ask for more.</source>
        <translation>Casi nunca hay un vídeo. Si paga, piden más.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/blackmail.toml"/>
        <source>There is no honest reason to write this.</source>
        <translation>No hay ningún motivo honrado para escribir esto.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/blackmail.toml"/>
        <source>Blackmail</source>
        <translation>Chantaje</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/boss.toml"/>
        <source>It sounds like a boss or a friend who needs a quick favour.</source>
        <translation>Suena a un jefe o amigo que necesita un favor rápido.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/boss.toml"/>
        <source>Thieves borrow the name of someone you trust. Next comes gift cards or a transfer.</source>
        <translation>Los estafadores usan el nombre de alguien de confianza. Luego piden tarjetas de regalo o una transferencia.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/boss.toml"/>
        <source>A real boss will not mind a short call to check.</source>
        <translation>A un jefe real no le molesta una llamada corta para comprobarlo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/boss.toml"/>
        <source>Fake boss message</source>
        <translation>Falso mensaje del jefe</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/charity.toml"/>
        <source>It asks you to give money for people in need.</source>
        <translation>Le pide dinero para gente necesitada.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/charity.toml"/>
        <source>Thieves use wars and floods to collect for themselves.</source>
        <translation>Los estafadores usan guerras e inundaciones para quedarse el dinero.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/charity.toml"/>
        <source>Real charities ask too. Give through the page you find yourself.</source>
        <translation>Las organizaciones reales también piden. Done en la página que usted encuentre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/charity.toml"/>
        <source>Fake charity</source>
        <translation>Falsa organización benéfica</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/crypto.toml"/>
        <source>It speaks of your crypto wallet or coins, and wants something.</source>
        <translation>Habla de su monedero o sus criptomonedas, y quiere algo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/crypto.toml"/>
        <source>Whoever gets your seed phrase or wallet link takes all the coins.</source>
        <translation>Quien tiene su frase o enlace del monedero se lleva todas las monedas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/crypto.toml"/>
        <source>A real exchange never asks for a seed phrase. Open its app yourself.</source>
        <translation>Una casa de cambio real nunca pide esa frase. Abra usted su aplicación.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/crypto.toml"/>
        <source>Crypto wallet scam</source>
        <translation>Estafa con criptomonedas</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/delivery.toml"/>
        <source>It speaks of a parcel that is held up, and wants something from you.</source>
        <translation>Habla de un paquete retenido, y quiere algo de usted.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/delivery.toml"/>
        <source>Most people wait for some parcel. Thieves send this to thousands of numbers.</source>
        <translation>Casi todos esperan algún paquete. Los estafadores escriben a miles de números.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/delivery.toml"/>
        <source>A real carrier may ask for a new delivery day. It shows your parcel number.</source>
        <translation>Una empresa real puede pedir otro día de entrega. Muestra su número de paquete.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/delivery.toml"/>
        <source>Fake delivery notice</source>
        <translation>Falso aviso de entrega</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/energy.toml"/>
        <source>It says power, gas or water will be cut off soon.</source>
        <translation>Dice que pronto cortarán la luz, el gas o el agua.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/energy.toml"/>
        <source>Real suppliers warn by letter, weeks before. The hurry is the trick.</source>
        <translation>Las compañías reales avisan por carta, semanas antes. La prisa es el truco.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/energy.toml"/>
        <source>You may really owe a bill. Look at your last paper bill.</source>
        <translation>Quizá deba una factura. Mire la última que tiene en papel.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/energy.toml"/>
        <source>Fake power cut warning</source>
        <translation>Falso aviso de corte de luz</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/family_emergency.toml"/>
        <source>It says someone close to you is in trouble and needs money now.</source>
        <translation>Dice que alguien cercano está en apuros y necesita dinero ya.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/family_emergency.toml"/>
        <source>Shock makes people pay fast. Thieves can even copy a voice.</source>
        <translation>El susto hace pagar rápido. Hasta pueden copiar una voz.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/family_emergency.toml"/>
        <source>Someone may really need you. Call them on the number you know.</source>
        <translation>Quizá alguien le necesita de verdad. Llame al número que conoce.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/family_emergency.toml"/>
        <source>Fake family emergency</source>
        <translation>Falsa emergencia familiar</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/health.toml"/>
        <source>It speaks of health cards, tests or insurance, and wants something.</source>
        <translation>Habla de tarjetas sanitarias, pruebas o seguros, y quiere algo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/health.toml"/>
        <source>Thieves use the health office's name to get card details.</source>
        <translation>Los estafadores usan el nombre de la sanidad para lograr datos de tarjetas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/health.toml"/>
        <source>A real clinic may send a reminder. It does not ask for card details.</source>
        <translation>Una clínica real puede enviar un recordatorio. No pide datos de la tarjeta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/health.toml"/>
        <source>Fake health insurance notice</source>
        <translation>Falso aviso del seguro de salud</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/hi_mum.toml"/>
        <source>It sounds like your child, writing from a new number.</source>
        <translation>Suena a su hijo o hija, que escribe desde un número nuevo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/hi_mum.toml"/>
        <source>Thieves play a child who lost a phone. Soon they ask for money.</source>
        <translation>Los estafadores fingen ser un hijo que perdió el teléfono. Pronto piden dinero.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/hi_mum.toml"/>
        <source>Your child may really have a new phone. Ring the old number to check.</source>
        <translation>Quizá su hijo o hija sí tenga teléfono nuevo. Llame al número de siempre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/hi_mum.toml"/>
        <source>Fake child with a new number</source>
        <translation>Falso hijo con número nuevo</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/inheritance.toml"/>
        <source>A stranger offers you a large sum, a fund or a dead person's money.</source>
        <translation>Un desconocido le ofrece una gran suma, un fondo o una herencia.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/inheritance.toml"/>
        <source>The fortune does not exist. Only the fees you pay are real.</source>
        <translation>Esa fortuna no existe. Solo son reales los pagos que usted hace.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/inheritance.toml"/>
        <source>A real notary writes a letter and can be looked up.</source>
        <translation>Un notario real escribe una carta y se le puede encontrar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/inheritance.toml"/>
        <source>Fake fortune or inheritance</source>
        <translation>Falsa fortuna o herencia</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/investment.toml"/>
        <source>It promises you big or sure profits.</source>
        <translation>Promete ganancias grandes o seguras.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/investment.toml"/>
        <source>Nobody can promise a profit. The gains you see are made up.</source>
        <translation>Nadie puede prometer ganancias. Las que usted ve son inventadas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/investment.toml"/>
        <source>A real adviser is listed with the state and speaks of risk.</source>
        <translation>Un asesor real está registrado y habla de riesgos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/investment.toml"/>
        <source>Investment scam</source>
        <translation>Estafa de inversiones</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/invoice.toml"/>
        <source>It speaks of a bill or payment, and wants money or a file opened.</source>
        <translation>Habla de una factura o un pago, y quiere dinero o que abra un archivo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/invoice.toml"/>
        <source>Thieves send false bills, or bills with their own bank account.</source>
        <translation>Los estafadores envían facturas falsas, o con su propia cuenta de banco.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/invoice.toml"/>
        <source>A supplier you know sends bills too. Check by the number you already have.</source>
        <translation>Un proveedor conocido también envía facturas. Compruébelo en el número que ya tiene.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/invoice.toml"/>
        <source>Fake invoice or supplier request</source>
        <translation>Falsa factura o falso proveedor</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/is_this_you.toml"/>
        <source>It says there is a photo or video of you behind a link.</source>
        <translation>Dice que hay una foto o un vídeo suyo tras un enlace.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/is_this_you.toml"/>
        <source>The link steals your login, then writes to your friends.</source>
        <translation>El enlace roba su acceso, y luego escribe a sus amigos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/is_this_you.toml"/>
        <source>A friend may send a real photo. Ask before you open it.</source>
        <translation>Un amigo puede enviar una foto real. Pregunte antes de abrirla.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/is_this_you.toml"/>
        <source>Is this you? trick</source>
        <translation>Truco de «¿Eres tú?»</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/job.toml"/>
        <source>It offers easy work with high pay from a stranger.</source>
        <translation>Un desconocido ofrece trabajo fácil y bien pagado.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/job.toml"/>
        <source>First you get small pay. Then you must pay in to get it back.</source>
        <translation>Primero le pagan un poco. Después usted tiene que pagar para cobrar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/job.toml"/>
        <source>A real firm wants an interview, and never wants money from you.</source>
        <translation>Una empresa real hace una entrevista, y nunca le pide dinero.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/job.toml"/>
        <source>Fake job offer</source>
        <translation>Falsa oferta de trabajo</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/loan.toml"/>
        <source>It offers an easy loan that you did not ask for.</source>
        <translation>Ofrece un préstamo fácil que usted no pidió.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/loan.toml"/>
        <source>They want a fee first or your data. The loan never comes.</source>
        <translation>Quieren un pago antes, o sus datos. El préstamo nunca llega.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/loan.toml"/>
        <source>A licensed bank checks your income and takes no fee before it pays.</source>
        <translation>Un banco autorizado mira sus ingresos y no cobra antes.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/loan.toml"/>
        <source>Fake loan offer</source>
        <translation>Falsa oferta de préstamo</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/mailbox_full.toml"/>
        <source>It says your mailbox is full or mails are held back.</source>
        <translation>Dice que su buzón está lleno o que hay correos retenidos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/mailbox_full.toml"/>
        <source>The page behind the link takes your mail password.</source>
        <translation>La página tras el enlace se lleva la contraseña de su correo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/mailbox_full.toml"/>
        <source>A real mail service shows this inside your mailbox.</source>
        <translation>Un servicio de correo real lo muestra dentro de su buzón.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/mailbox_full.toml"/>
        <source>Fake mailbox notice</source>
        <translation>Falso aviso del buzón</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/marketplace.toml"/>
        <source>It is about something for sale, with an odd way to pay.</source>
        <translation>Trata de algo en venta, con una forma rara de pagar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/marketplace.toml"/>
        <source>Thieves send a link to get paid, or a courier that costs you first.</source>
        <translation>Los estafadores envían un enlace para cobrar, o un mensajero que usted paga antes.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/marketplace.toml"/>
        <source>A real buyer pays in the app or in cash at the door.</source>
        <translation>Un comprador real paga en la aplicación o en efectivo al recogerlo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/marketplace.toml"/>
        <source>Fake buyer or seller</source>
        <translation>Falso comprador o vendedor</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/password_expiry.toml"/>
        <source>It says a password runs out, and wants you to act on it.</source>
        <translation>Dice que una contraseña caduca, y quiere que usted haga algo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/password_expiry.toml"/>
        <source>The page behind the link keeps the password you type.</source>
        <translation>La página tras el enlace se queda la contraseña que escriba.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/password_expiry.toml"/>
        <source>A workplace may ask for a new password. Change it in the settings yourself.</source>
        <translation>En un trabajo pueden pedir una contraseña nueva. Cámbiela usted en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/password_expiry.toml"/>
        <source>Fake password notice</source>
        <translation>Falso aviso de contraseña</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/points.toml"/>
        <source>It says your points or credit will lapse soon.</source>
        <translation>Dice que sus puntos o su saldo caducan pronto.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/points.toml"/>
        <source>The shop behind the link wants your card, not your points.</source>
        <translation>La tienda tras el enlace quiere su tarjeta, no sus puntos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/points.toml"/>
        <source>A real points card shows the balance in its own app.</source>
        <translation>Una tarjeta de puntos real muestra el saldo en su aplicación.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/points.toml"/>
        <source>Fake loyalty points</source>
        <translation>Falsos puntos de tienda</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/police.toml"/>
        <source>It says the police, a court or an office is after you.</source>
        <translation>Dice que la policía, un juzgado o un organismo le busca.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/police.toml"/>
        <source>Real police do not ask for money or secrets by text or phone.</source>
        <translation>La policía real no pide dinero ni secretos por mensaje o teléfono.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/police.toml"/>
        <source>A court or office writes a letter. You can check it at the desk.</source>
        <translation>Un juzgado u organismo escribe una carta. Puede comprobarla en persona.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/police.toml"/>
        <source>Fake police or government call</source>
        <translation>Falsa llamada de la policía o un organismo</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/prize.toml"/>
        <source>It says you won something or may claim a prize.</source>
        <translation>Dice que ganó algo o que puede reclamar un premio.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/prize.toml"/>
        <source>Nobody wins a draw they never entered. The prize costs you money or data.</source>
        <translation>Nadie gana un sorteo sin participar. El premio le cuesta dinero o datos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/prize.toml"/>
        <source>A shop you buy from may run a real draw. It needs no payment from you.</source>
        <translation>Una tienda donde usted compra puede hacer un sorteo real. No pide ningún pago.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/prize.toml"/>
        <source>Fake prize or lottery</source>
        <translation>Falso premio o lotería</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/recovery.toml"/>
        <source>It says it can get back money that you lost.</source>
        <translation>Dice que puede recuperar dinero que usted perdió.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/recovery.toml"/>
        <source>Thieves sell lists of people who lost money. The fee is lost too.</source>
        <translation>Los estafadores venden listas de quienes perdieron dinero. Lo que pague también se pierde.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/recovery.toml"/>
        <source>The police and your bank never charge a fee for this.</source>
        <translation>La policía y su banco nunca cobran por esto.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/recovery.toml"/>
        <source>Fake help to get money back</source>
        <translation>Falsa ayuda para recuperar dinero</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/rental.toml"/>
        <source>It offers a home to rent, and wants money before you see it.</source>
        <translation>Ofrece una casa en alquiler, y quiere dinero antes de que la vea.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/rental.toml"/>
        <source>Thieves copy photos of real homes. The owner abroad does not exist.</source>
        <translation>Los estafadores copian fotos de casas reales. El dueño en el extranjero no existe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/rental.toml"/>
        <source>A real owner lets you see the home before you pay.</source>
        <translation>Un dueño real le deja ver la casa antes de pagar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/rental.toml"/>
        <source>Fake flat or holiday let</source>
        <translation>Falso alquiler o casa de vacaciones</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/romance.toml"/>
        <source>It speaks of love or marriage, and leads to money or another chat.</source>
        <translation>Habla de amor o boda, y lleva a dinero o a otro chat.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/romance.toml"/>
        <source>Thieves write loving words for weeks. Then comes an emergency that costs money.</source>
        <translation>Los estafadores escriben palabras de amor durante semanas. Luego llega una urgencia que cuesta dinero.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/romance.toml"/>
        <source>A new love may live far away. It never needs your money before you meet.</source>
        <translation>Un nuevo amor puede vivir lejos. Nunca necesita su dinero antes de verse.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/romance.toml"/>
        <source>Romance scam</source>
        <translation>Estafa amorosa</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/shared_document.toml"/>
        <source>It says a file waits for you to open or sign.</source>
        <translation>Dice que un archivo espera a que usted lo abra o firme.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/shared_document.toml"/>
        <source>The page asks for your password first, and keeps it.</source>
        <translation>La página pide antes su contraseña, y se la queda.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/shared_document.toml"/>
        <source>A person you know may share a file. Ask them before you open it.</source>
        <translation>Alguien que conoce puede compartir un archivo. Pregúntele antes de abrirlo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/shared_document.toml"/>
        <source>Fake shared file</source>
        <translation>Falso archivo compartido</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/sim.toml"/>
        <source>It says your SIM card or phone number will stop working.</source>
        <translation>Dice que su tarjeta SIM o su número dejará de funcionar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/sim.toml"/>
        <source>With your line, thieves get the codes that your bank sends.</source>
        <translation>Con su línea, los estafadores reciben los códigos de su banco.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/sim.toml"/>
        <source>A real phone company tells you in its app or shop.</source>
        <translation>Una compañía real se lo dice en su aplicación o tienda.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/sim.toml"/>
        <source>Fake phone line notice</source>
        <translation>Falso aviso de su línea</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/subscription.toml"/>
        <source>It says you paid for something you never ordered, and how to cancel.</source>
        <translation>Dice que pagó algo que nunca pidió, y cómo cancelarlo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/subscription.toml"/>
        <source>The trick is the call or link to cancel. There is no such order.</source>
        <translation>El truco es la llamada o el enlace para cancelar. Ese pedido no existe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/subscription.toml"/>
        <source>A real shop shows the order in your account. Look there, not here.</source>
        <translation>Una tienda real muestra el pedido en su cuenta. Mire allí, no aquí.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/subscription.toml"/>
        <source>Fake renewal or subscription</source>
        <translation>Falsa renovación o suscripción</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tax.toml"/>
        <source>It speaks of tax money due or owed to you, and wants something.</source>
        <translation>Habla de impuestos por pagar o por cobrar, y quiere algo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tax.toml"/>
        <source>Tax offices send letters. They do not ask for bank details by message.</source>
        <translation>Hacienda envía cartas. No pide datos del banco por mensaje.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tax.toml"/>
        <source>A tax office may say that a letter is waiting in your account.</source>
        <translation>Hacienda puede decir que hay una carta en su cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tax.toml"/>
        <source>Fake tax message</source>
        <translation>Falso mensaje de Hacienda</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tech_support.toml"/>
        <source>It says your computer or device is in danger and offers help.</source>
        <translation>Dice que su computadora o aparato está en peligro y ofrece ayuda.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tech_support.toml"/>
        <source>Large firms like Apple never call or text you about a virus.</source>
        <translation>Empresas grandes como Apple nunca llaman ni escriben por un virus.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tech_support.toml"/>
        <source>A helper you called yourself may ask to see your screen.</source>
        <translation>Un técnico al que usted llamó puede pedir ver su pantalla.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/tech_support.toml"/>
        <source>Fake tech support</source>
        <translation>Falso servicio técnico</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/ticket.toml"/>
        <source>It offers tickets, a trip or a visa, and wants money or papers.</source>
        <translation>Ofrece entradas, un viaje o un visado, y quiere dinero o papeles.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/ticket.toml"/>
        <source>The tickets or visa do not exist, or they were stolen.</source>
        <translation>Las entradas o el visado no existen, o son robados.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/ticket.toml"/>
        <source>A real seller is known and takes a card you can dispute.</source>
        <translation>Un vendedor real es conocido y acepta una tarjeta que permite reclamar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/ticket.toml"/>
        <source>Fake tickets, visa or travel deal</source>
        <translation>Falsas entradas, visado o viaje</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/toll.toml"/>
        <source>It speaks of an unpaid toll or fine, and pushes you to pay.</source>
        <translation>Habla de un peaje o multa sin pagar, y mete prisa para pagar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/toll.toml"/>
        <source>Toll and parking offices send a letter. Thieves want your card details.</source>
        <translation>Las oficinas de peaje y tránsito envían una carta. Los estafadores quieren su tarjeta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/toll.toml"/>
        <source>A real toll firm shows your plate and the place. You can check in your account.</source>
        <translation>Una empresa de peaje real muestra su matrícula y el lugar. Puede mirarlo en su cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/toll.toml"/>
        <source>Fake toll or parking fine</source>
        <translation>Falso peaje o multa de aparcamiento</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/voicemail.toml"/>
        <source>It says a voice message waits behind a link or file.</source>
        <translation>Dice que un mensaje de voz espera tras un enlace o archivo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/voicemail.toml"/>
        <source>Phones play voice messages by themselves. No link is needed.</source>
        <translation>El teléfono reproduce solo los mensajes de voz. No hace falta un enlace.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/voicemail.toml"/>
        <source>Some office phones mail a sound file. Ask your IT helper.</source>
        <translation>Algunos teléfonos de oficina envían un audio. Pregunte a su técnico.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/voicemail.toml"/>
        <source>Fake voice message</source>
        <translation>Falso mensaje de voz</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/wrong_number.toml"/>
        <source>It looks like a stranger who says they got the wrong number.</source>
        <translation>Parece un desconocido que dice que se equivocó de número.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/wrong_number.toml"/>
        <source>It is often the first step. A friendly chat turns into investing or love.</source>
        <translation>Suele ser el primer paso. Una charla amable acaba en inversiones o amor.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/wrong_number.toml"/>
        <source>People do mistype a number. A real one stops after your first reply.</source>
        <translation>La gente se equivoca de número. Quien es sincero para tras su respuesta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/story/wrong_number.toml"/>
        <source>Wrong number opener</source>
        <translation>Truco del número equivocado</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/bank_change.toml"/>
        <source>It gives new bank details to pay to.</source>
        <translation>Da una nueva cuenta de banco a la que pagar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/bank_change.toml"/>
        <source>Thieves write in a firm's name so that you pay them.</source>
        <translation>Los estafadores escriben en nombre de una empresa para que les pague a ellos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/bank_change.toml"/>
        <source>Firms do change banks. Call a number you already had, before you pay.</source>
        <translation>Las empresas cambian de banco. Llame a un número que ya tenía antes de pagar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/call_number.toml"/>
        <source>It asks you to call a number in the message.</source>
        <translation>Le pide llamar a un número que está en el mensaje.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/call_number.toml"/>
        <source>The number may lead straight to the scammer.</source>
        <translation>El número puede llevar directo al estafador.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/call_number.toml"/>
        <source>A real firm lists its number on its own site, card or bill.</source>
        <translation>Una empresa real pone su número en su sitio, tarjeta o factura.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/cancel_renewal.toml"/>
        <source>It says you were charged, and how to cancel.</source>
        <translation>Dice que le cobraron, y cómo cancelarlo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/cancel_renewal.toml"/>
        <source>There is often no charge. They want you to call or click in fear.</source>
        <translation>A menudo no hay ningún cobro. Quieren que llame o pulse por miedo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/cancel_renewal.toml"/>
        <source>A real renewal shows in your own account. Look there.</source>
        <translation>Una renovación real aparece en su cuenta. Mire allí.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/card.toml"/>
        <source>It asks for your card or bank login details.</source>
        <translation>Pide los datos de su tarjeta o el acceso a su banco.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/card.toml"/>
        <source>With these details someone can spend your money.</source>
        <translation>Con esos datos alguien puede gastar su dinero.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/card.toml"/>
        <source>A real shop asks on its own pay page, after you chose to buy.</source>
        <translation>Una tienda real los pide en su página de pago, después de que usted compre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/claim.toml"/>
        <source>It tells you to collect a prize, refund or money.</source>
        <translation>Le dice que recoja un premio, reembolso o dinero.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/claim.toml"/>
        <source>The gift is the bait. Next comes a form or a fee.</source>
        <translation>El regalo es el cebo. Luego viene un formulario o un cobro.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/claim.toml"/>
        <source>A refund you are due shows in your own account.</source>
        <translation>Un reembolso real aparece en su propia cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/click.toml"/>
        <source>It wants you to open a link.</source>
        <translation>Quiere que abra un enlace.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/click.toml"/>
        <source>The link may lead to a copy of a real site.</source>
        <translation>El enlace puede llevar a la copia de un sitio real.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/click.toml"/>
        <source>Many honest messages hold links too. Type the address yourself to be safe.</source>
        <translation>Muchos mensajes legítimos llevan enlaces. Lo mejor es que usted escriba la dirección.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/code.toml"/>
        <source>It asks for a code that was sent to you.</source>
        <translation>Pide un código que le enviaron a usted.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/code.toml"/>
        <source>A code opens your account. Whoever has it is you.</source>
        <translation>Un código abre su cuenta. Quien lo tiene se hace pasar por usted.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/code.toml"/>
        <source>A real service gives you a box for the code. It never asks you to pass it on.</source>
        <translation>Un servicio real le da una casilla para el código. Nunca pide que lo pase.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/confirm_address.toml"/>
        <source>It asks for your address to bring you a parcel.</source>
        <translation>Pide su dirección para llevarle un paquete.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/confirm_address.toml"/>
        <source>The form goes on to ask for your card.</source>
        <translation>Después el formulario pide su tarjeta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/confirm_address.toml"/>
        <source>A carrier has the address on the parcel. Look up the number on its own site.</source>
        <translation>La empresa de reparto tiene la dirección en el paquete. Busque el número en su sitio.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/crypto.toml"/>
        <source>It wants a payment in crypto money, or your wallet's secret words.</source>
        <translation>Quiere un pago en criptomonedas, o las palabras secretas de su monedero.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/crypto.toml"/>
        <source>Crypto money cannot be called back. Secret words open the whole wallet.</source>
        <translation>Las criptomonedas no se pueden reclamar. Las palabras secretas abren todo el monedero.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/crypto.toml"/>
        <source>Friends may talk about crypto. Nobody honest needs your secret words.</source>
        <translation>Los amigos pueden hablar de criptomonedas. Nadie honrado necesita sus palabras secretas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/deposit.toml"/>
        <source>It asks for a deposit or money up front.</source>
        <translation>Pide un depósito o dinero por adelantado.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/deposit.toml"/>
        <source>Money paid ahead to a stranger seldom comes back.</source>
        <translation>El dinero adelantado a un extraño casi nunca vuelve.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/deposit.toml"/>
        <source>Deposits are normal, after you saw the flat or signed with a firm you checked.</source>
        <translation>Un depósito es normal después de ver la casa, o con una empresa comprobada.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/gift_card.toml"/>
        <source>It wants you to buy gift cards or pay with them.</source>
        <translation>Quiere que compre tarjetas de regalo o pague con ellas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/gift_card.toml"/>
        <source>Gift cards are like cash. Once the code is sent, the money is gone.</source>
        <translation>Una tarjeta de regalo es como efectivo. Enviado el código, el dinero se fue.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/gift_card.toml"/>
        <source>No office, bank or boss takes gift cards as payment.</source>
        <translation>Ningún organismo, banco o jefe cobra con tarjetas de regalo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/id_papers.toml"/>
        <source>It asks for your ID, tax number or a photo of you with your ID.</source>
        <translation>Pide su documento, su número fiscal o una foto suya con el documento.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/id_papers.toml"/>
        <source>With these papers someone can borrow or open accounts in your name.</source>
        <translation>Con esos papeles alguien puede pedir préstamos o abrir cuentas en su nombre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/id_papers.toml"/>
        <source>A bank may check your ID. It does so in its own app or branch.</source>
        <translation>Un banco puede comprobar su documento. Lo hace en su aplicación o sucursal.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/install_app.toml"/>
        <source>It wants you to install an app or a file.</source>
        <translation>Quiere que instale una aplicación o un archivo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/install_app.toml"/>
        <source>An app from a message can read your codes and your bank.</source>
        <translation>Una aplicación que llega por mensaje puede leer sus códigos y su banco.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/install_app.toml"/>
        <source>Real apps are found in the app store, by their name.</source>
        <translation>Las aplicaciones reales están en la tienda oficial, por su nombre.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/invest.toml"/>
        <source>It wants you to put in money and promises more back.</source>
        <translation>Quiere que ponga dinero y promete devolverle más.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/invest.toml"/>
        <source>The gains on the screen are made up. Paying out never works.</source>
        <translation>Las ganancias de la pantalla son inventadas. Nunca se pueden cobrar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/invest.toml"/>
        <source>A real adviser is on an official list. They take time and never promise gains.</source>
        <translation>Un asesor real está en una lista oficial. Se toma tiempo y nunca promete ganancias.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/join_group.toml"/>
        <source>It invites you into a group about shares, coins or paid tasks.</source>
        <translation>Le invita a un grupo sobre acciones, criptomonedas o tareas pagadas.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/join_group.toml"/>
        <source>Most others in the group play a part, to win your trust.</source>
        <translation>Casi todos en el grupo actúan, para ganar su confianza.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/join_group.toml"/>
        <source>Clubs have groups too. One that promises money is another thing.</source>
        <translation>Los clubes también tienen grupos. Uno que promete dinero es otra cosa.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/keep_talking.toml"/>
        <source>A stranger wants to get to know you.</source>
        <translation>Un desconocido quiere conocerle.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/keep_talking.toml"/>
        <source>A friendly chat is often the first step. Talk of money may come weeks later.</source>
        <translation>Una charla amable suele ser el primer paso. Del dinero se habla quizá semanas después.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/keep_talking.toml"/>
        <source>People who dial wrong say sorry and stop.</source>
        <translation>Quien se equivoca de número pide perdón y ya no escribe.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/login.toml"/>
        <source>It asks you to sign in or prove who you are.</source>
        <translation>Le pide iniciar sesión o demostrar quién es.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/login.toml"/>
        <source>A false page keeps the name and password you type there.</source>
        <translation>Una página falsa se queda el nombre y la contraseña que escriba.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/login.toml"/>
        <source>Real services ask for this too. Open the site yourself to see if it's true.</source>
        <translation>Los servicios reales también lo piden. Abra usted el sitio para ver si es verdad.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/money_help.toml"/>
        <source>It asks you for money as help.</source>
        <translation>Le pide dinero como ayuda.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/money_help.toml"/>
        <source>People in need are invented to touch you.</source>
        <translation>Se inventan personas necesitadas para conmoverle.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/money_help.toml"/>
        <source>If it could be true, call the person on the number you already have.</source>
        <translation>Si puede ser verdad, llame a la persona al número que ya tiene.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/move_app.toml"/>
        <source>It moves you to another place, like WhatsApp or a new number.</source>
        <translation>Le lleva a otro sitio, como WhatsApp o un número nuevo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/move_app.toml"/>
        <source>There the first site cannot protect you or warn you.</source>
        <translation>Allí el primer sitio no puede protegerle ni avisarle.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/move_app.toml"/>
        <source>Friends switch apps too. Be careful when you don't know the person.</source>
        <translation>Los amigos también cambian de aplicación. Cuidado si no conoce a la persona.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/open_file.toml"/>
        <source>It wants you to open a file that came along.</source>
        <translation>Quiere que abra un archivo que venía con el mensaje.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/open_file.toml"/>
        <source>A file can hold a false sign-in page, or a harmful program.</source>
        <translation>Un archivo puede llevar una página falsa o un programa dañino.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/open_file.toml"/>
        <source>Open it only if you waited for it from this person.</source>
        <translation>Ábralo solo si lo esperaba de esta persona.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/pass_on_money.toml"/>
        <source>It wants you to take in money and pass it on.</source>
        <translation>Quiere que reciba dinero y lo pase a otros.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/pass_on_money.toml"/>
        <source>The money is stolen. Whoever passes it on must pay it back.</source>
        <translation>El dinero es robado. Quien lo pasa tiene que devolverlo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/pass_on_money.toml"/>
        <source>A real firm uses its own account. It never needs yours.</source>
        <translation>Una empresa de verdad usa su propia cuenta. Nunca necesita la suya.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/password.toml"/>
        <source>It asks for your password.</source>
        <translation>Pide su contraseña.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/password.toml"/>
        <source>Nobody who is honest needs to know your password.</source>
        <translation>Nadie honrado necesita saber su contraseña.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/password.toml"/>
        <source>A real reset page lets you pick a new one. It never wants the old one by message.</source>
        <translation>Una página real le deja elegir una nueva. Nunca pide la vieja por mensaje.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/payment_app.toml"/>
        <source>It asks for money through a payment app.</source>
        <translation>Pide dinero por una aplicación de pagos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/payment_app.toml"/>
        <source>Such payments reach a stranger at once and rarely come back.</source>
        <translation>Esos pagos llegan al instante a un extraño y casi nunca vuelven.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/payment_app.toml"/>
        <source>Friends do this too. Ask them by voice first.</source>
        <translation>Los amigos también lo hacen. Pregúnteles antes de viva voz.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/personal_details.toml"/>
        <source>It asks for your name, address or date of birth.</source>
        <translation>Pide su nombre, dirección o fecha de nacimiento.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/personal_details.toml"/>
        <source>Such details help someone act as you.</source>
        <translation>Esos datos ayudan a alguien a hacerse pasar por usted.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/personal_details.toml"/>
        <source>A form you went to yourself may ask for them.</source>
        <translation>Un formulario al que usted fue por su cuenta puede pedirlos.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/remote_access.toml"/>
        <source>It wants to see or control your device.</source>
        <translation>Quiere ver o manejar su aparato.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/remote_access.toml"/>
        <source>With such an app a stranger can move your money while you watch.</source>
        <translation>Con esa aplicación un extraño puede mover su dinero delante de usted.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/remote_access.toml"/>
        <source>Real support works this way only when you called them first.</source>
        <translation>La ayuda real trabaja así solo si usted llamó primero.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/reply.toml"/>
        <source>It asks you to write back.</source>
        <translation>Le pide que responda.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/reply.toml"/>
        <source>An answer shows them that a person reads here.</source>
        <translation>Una respuesta les dice que aquí lee una persona.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/reply.toml"/>
        <source>Clubs and shops ask for answers too. Do you know the sender?</source>
        <translation>Clubes y tiendas también piden respuesta. ¿Conoce al remitente?</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/scan_qr.toml"/>
        <source>It asks you to scan a square code with your phone.</source>
        <translation>Le pide escanear un código cuadrado con el teléfono.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/scan_qr.toml"/>
        <source>The square is a link you cannot read. It may lead to a false page.</source>
        <translation>El cuadrado es un enlace que no se puede leer. Puede llevar a una página falsa.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/scan_qr.toml"/>
        <source>Menus and tickets use such codes. A code in a warning or bill is another thing.</source>
        <translation>Los menús y entradas usan estos códigos. En un aviso o factura es otra cosa.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/send_cash.toml"/>
        <source>It wants cash or a bank card handed over or sent by post.</source>
        <translation>Quiere que entregue o envíe por correo dinero o una tarjeta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/send_cash.toml"/>
        <source>Police and banks never collect cash or cards at your door.</source>
        <translation>La policía y los bancos nunca recogen dinero ni tarjetas en su puerta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/send_cash.toml"/>
        <source>No honest office does this.</source>
        <translation>Ningún organismo honrado hace esto.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/small_fee.toml"/>
        <source>It asks for a fee before you get something.</source>
        <translation>Pide un pago antes de darle algo.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/small_fee.toml"/>
        <source>The small sum is a bait. They want your card, or ask for more.</source>
        <translation>La suma pequeña es un cebo. Quieren su tarjeta, o pedirán más.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/small_fee.toml"/>
        <source>Real customs fees exist. Look them up with the parcel number on the carrier's own site.</source>
        <translation>Las tasas de aduana existen. Búsquelas con el número del paquete en el sitio del transportista.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/update_details.toml"/>
        <source>It asks you to update your details or your payment card.</source>
        <translation>Le pide actualizar sus datos o su tarjeta de pago.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/update_details.toml"/>
        <source>The page behind it keeps what you type.</source>
        <translation>La página de detrás se queda lo que usted escriba.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/update_details.toml"/>
        <source>If it's true, you will see the same note in your account.</source>
        <translation>Si es verdad, verá el mismo aviso en su cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/wire.toml"/>
        <source>It asks you to send money to an account or a person.</source>
        <translation>Le pide enviar dinero a una cuenta o a una persona.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/wire.toml"/>
        <source>A bank transfer is hard to get back.</source>
        <translation>Una transferencia es difícil de recuperar.</translation>
    </message>
    <message>
        <location filename="../../resources/signs/want/wire.toml"/>
        <source>An invoice you expect may say so too. Check the number by phone.</source>
        <translation>Una factura que usted espera también puede decirlo. Compruebe el número por teléfono.</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message>
        <location filename="../../app/core/habit_words.py"/>
        <source>It never asks for: {things}.</source>
        <translation>Nunca pide: {things}.</translation>
    </message>
    <message>
        <location filename="../../app/core/habit_words.py"/>
        <source>It does send this, and thieves copy it: {notices}</source>
        <translation>Esto sí lo envía, y los ladrones lo copian: {notices}</translation>
    </message>
    <message>
        <location filename="../../app/core/habit_words.py"/>
        <source>Its texts come from: {names}. Thieves can use that name too.</source>
        <translation>Sus SMS llegan de: {names}. Los ladrones también pueden usar ese nombre.</translation>
    </message>
</context>
</TS>
