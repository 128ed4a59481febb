<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesión</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Programa</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished">Todas las sesiones</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grupos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Orden</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished">Sin grupos</translation>
    </message>
    <message>
        <source>By {field}</source>
        <translation type="unfinished">Por {field}</translation>
    </message>
    <message>
        <source>As they were made</source>
        <translation type="unfinished">En el orden en que se hicieron</translation>
    </message>
    <message>
        <source>Order: {field}</source>
        <translation type="unfinished">Orden: {field}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished">Columnas…</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished">Descendente</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished">Ascendente</translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message>
        <source>All of the view</source>
        <translation type="unfinished">Toda la vista</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Campo</translation>
    </message>
    <message>
        <source>What is done with the value</source>
        <translation type="unfinished">Qué se hace con el valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Añadir</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation type="unfinished">Mostrar lo que cambia</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">Dejar constancia</translation>
    </message>
    <message>
        <source>Put on record, in one step (Ctrl+Enter)</source>
        <translation type="unfinished">Dejar constancia, en un solo paso (Ctrl+Entrar)</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished">Lo que cambia</translation>
    </message>
    <message>
        <source>One value for a field of all of them.  What somebody declared of itself stays.</source>
        <translation type="unfinished">Un valor para un campo de todos ellos.  Lo que alguien declaró de sí mismo queda.</translation>
    </message>
    <message>
        <source>The first {count} records</source>
        <translation type="unfinished">Los primeros {count} registros</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished">{count} registros</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valor</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Buscando…</translation>
    </message>
    <message>
        <source>Changing: {some}.  Staying as they are: {others}.</source>
        <translation type="unfinished">Cambian: {some}.  Quedan como están: {others}.</translation>
    </message>
    <message>
        <source>Changed in one step: {count}.</source>
        <translation type="unfinished">Modificados en un solo paso: {count}.</translation>
    </message>
    <message>
        <source>Left, as they have changed meanwhile: {count}.</source>
        <translation type="unfinished">Se dejaron, pues han cambiado entretanto: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Time</source>
        <translation type="unfinished">Hora</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation type="unfinished">Tres meses</translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished">Un año</translation>
    </message>
    <message>
        <source>Overdue and past year</source>
        <translation type="unfinished">Vencido y último año</translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished">Todos los días</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Todo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">Guardar…</translation>
    </message>
    <message>
        <source>As a file that other calendars read (.ics)</source>
        <translation type="unfinished">Como archivo que leen otros calendarios (.ics)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Calendario</translation>
    </message>
    <message>
        <source>Save as calendar</source>
        <translation type="unfinished">Guardar como calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished">Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">Se guardó {file}.</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>On record</source>
        <translation type="unfinished">Consta</translation>
    </message>
    <message>
        <source>Put the line, or what is selected, on record (Ctrl+Enter)</source>
        <translation type="unfinished">Dejar constancia de la línea o de lo seleccionado (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Keep as a private note (Enter)</source>
        <translation type="unfinished">Guardar como nota privada (Enter)</translation>
    </message>
    <message>
        <source>What it is: Tab and Shift+Tab in the line change it</source>
        <translation type="unfinished">Qué es: Tab y Shift+Tab en la línea lo cambian</translation>
    </message>
    <message>
        <source>What it is: {type}</source>
        <translation type="unfinished">Qué es: {type}</translation>
    </message>
    <message>
        <source>Delegation: what is said…</source>
        <translation type="unfinished">Delegación: lo que se dice…</translation>
    </message>
    <message>
        <source>!pledge  what was reported…</source>
        <translation type="unfinished">!promesa  lo que se informó…</translation>
    </message>
    <message>
        <source>From &gt; to: what is recommended…</source>
        <translation type="unfinished">De &gt; a: lo que se recomienda…</translation>
    </message>
    <message>
        <source>Type what is to be kept…</source>
        <translation type="unfinished">Escriba lo que se ha de guardar…</translation>
    </message>
    <message>
        <source>Capture line: {type}</source>
        <translation type="unfinished">Línea de captura: {type}</translation>
    </message>
    <message>
        <source>Tab changes what it is, Escape leaves the line.</source>
        <translation type="unfinished">Tab cambia el tipo, Escape sale de la línea.</translation>
    </message>
    <message>
        <source>Enter keeps it privately · Ctrl+Enter puts it on record · Tab changes what it is · @ party  ! pledge  # goal · Esc leaves the line</source>
        <translation type="unfinished">Enter guarda en privado · Ctrl+Enter deja constancia · Tab cambia el tipo · @ parte  ! promesa  # objetivo · Esc sale de la línea</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The table below says the same.</source>
        <translation type="unfinished">La tabla de abajo dice lo mismo.</translation>
    </message>
</context>
<context>
    <name>Claiming</name>
    <message>
        <source>{person} is on it since {time}</source>
        <translation type="unfinished">{person} se ocupa desde {time}</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Columnas</translation>
    </message>
    <message>
        <source>Move this column back</source>
        <translation type="unfinished">Mover esta columna hacia atrás</translation>
    </message>
    <message>
        <source>Move this column on</source>
        <translation type="unfinished">Mover esta columna hacia delante</translation>
    </message>
    <message>
        <source>Make this column wider</source>
        <translation type="unfinished">Ensanchar esta columna</translation>
    </message>
    <message>
        <source>Make this column less wide</source>
        <translation type="unfinished">Estrechar esta columna</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished">Columnas como al principio</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">Tipo de nota</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Para quién</translation>
    </message>
    <message>
        <source>For the review team</source>
        <translation type="unfinished">Para el equipo de examen</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation type="unfinished">Para todos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished">¿Qué quiere decir?</translation>
    </message>
    <message>
        <source>Wording proposed instead (for a correction)</source>
        <translation type="unfinished">Redacción propuesta en su lugar (para una corrección)</translation>
    </message>
    <message>
        <source>Wording proposed instead</source>
        <translation type="unfinished">Redacción propuesta en su lugar</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished">Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">Etiquetas</translation>
    </message>
    <message>
        <source>Put note on record</source>
        <translation type="unfinished">Dejar constancia de la nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished">Nueva nota</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <source>Look for duplicates</source>
        <translation type="unfinished">Buscar duplicados</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">Entradas divergentes</translation>
    </message>
    <message>
        <source>Several people wrote different things of one fact.  Every value stays in the history.</source>
        <translation type="unfinished">Varias personas escribieron cosas distintas de un mismo hecho. Todos los valores permanecen en el historial.</translation>
    </message>
    <message>
        <source>Pairs that may be of one thing: {count}.</source>
        <translation type="unfinished">Pares que pueden ser una misma cosa: {count}.</translation>
    </message>
    <message>
        <source>written to after a withdrawal</source>
        <translation type="unfinished">escrito después de una retirada</translation>
    </message>
    <message>
        <source>leads to what is withdrawn</source>
        <translation type="unfinished">remite a algo retirado</translation>
    </message>
    <message>
        <source>cannot be so together</source>
        <translation type="unfinished">no pueden darse juntos</translation>
    </message>
    <message>
        <source>of a newer release</source>
        <translation type="unfinished">de una versión más reciente</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation type="unfinished">quizá lo mismo</translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished">espera</translation>
    </message>
    <message>
        <source>No entries differ</source>
        <translation type="unfinished">No hay entradas divergentes</translation>
    </message>
    <message>
        <source>What everybody wrote here agrees.</source>
        <translation type="unfinished">Lo que todos escribieron aquí coincide.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished">Páginas del documento</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished">Texto del documento</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation type="unfinished">Aún no hay documento</translation>
    </message>
    <message>
        <source>“More” takes in the first version of it.</source>
        <translation type="unfinished">«Más» toma su primera versión.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished">Miniaturas</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">Esquema</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Páginas</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation type="unfinished">Buscar en el documento</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F); next: F3 or Enter</source>
        <translation type="unfinished">Buscar en el documento (Ctrl+F); siguiente: F3 o Enter</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished">Reducir (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">Ampliar (+)</translation>
    </message>
    <message>
        <source>As wide as the window (0)</source>
        <translation type="unfinished">Al ancho de la ventana (0)</translation>
    </message>
    <message>
        <source>An area of page {page}</source>
        <translation type="unfinished">Una zona de la página {page}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">{count} encontrados</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished">{at} de {count}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished">Página {page} de {count}</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Records behind it</source>
        <translation type="unfinished">Registros que la sustentan</translation>
    </message>
    <message>
        <source>Choose a figure&apos;s cell: the records behind it are listed, and open here.</source>
        <translation type="unfinished">Elija la celda de una cifra: los registros que la sustentan se enumeran y se abren aquí.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabla</translation>
    </message>
    <message>
        <source>Nothing is on record for these figures yet.</source>
        <translation type="unfinished">Aún no consta nada para estas cifras.</translation>
    </message>
    <message>
        <source>The first rows are drawn; in the table there are {count} more.</source>
        <translation type="unfinished">Se dibujan las primeras filas; en la tabla hay {count} más.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Report</source>
        <translation type="unfinished">Informe</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Cifras</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">Puestos (*.desk)</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">Dónde está el puesto</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Elegir…</translation>
    </message>
    <message>
        <source>One file.  Keep copies of it.</source>
        <translation type="unfinished">Un solo archivo. Guarde copias.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frase de contraseña</translation>
    </message>
    <message>
        <source>Several words.  It unlocks your key on this computer, and nobody can restore it.  Left empty, the system&apos;s keyring keeps the key.</source>
        <translation type="unfinished">Varias palabras. Desbloquea su clave en este equipo, y nadie puede recuperarla. Si se deja vacía, el depósito de claves del sistema guarda la clave.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation type="unfinished">Frase de contraseña, otra vez</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">Ref.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texto</translation>
    </message>
    <message>
        <source>Withdrawn: {text}</source>
        <translation type="unfinished">Retirado: {text}</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Entregar</translation>
    </message>
    <message>
        <source>Seals what you put on record and writes a file.  Private notes stay here.</source>
        <translation type="unfinished">Sella lo que deja en constancia y escribe un archivo.  Las notas privadas quedan aquí.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">A quién</translation>
    </message>
    <message>
        <source>As the meeting kit: what every laptop begins with</source>
        <translation type="unfinished">Como kit de reunión: aquello con lo que empieza cada portátil</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation type="unfinished">Aún sin entregar</translation>
    </message>
    <message>
        <source>Onto which stick or into which folder</source>
        <translation type="unfinished">En qué memoria USB o en qué carpeta</translation>
    </message>
    <message>
        <source>Not handed over yet: {count}</source>
        <translation type="unfinished">Aún sin entregar: {count}</translation>
    </message>
    <message>
        <source>Last hand-over: {when}, to {who}: {file}</source>
        <translation type="unfinished">Última entrega: {when}, a {who}: {file}</translation>
    </message>
    <message>
        <source>The secretariat</source>
        <translation type="unfinished">La secretaría</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished">Todos</translation>
    </message>
    <message>
        <source>Another desk of the secretariat</source>
        <translation type="unfinished">Otro puesto de la secretaría</translation>
    </message>
    <message>
        <source>The secretariat sees everything you put on record, sealed values too.</source>
        <translation type="unfinished">La secretaría ve todo aquello de lo que usted deja constancia, también los valores sellados.</translation>
    </message>
    <message>
        <source>Only what is shared goes: no names of speakers, no focal points, nothing of review teams.</source>
        <translation type="unfinished">Solo sale lo compartido: ni nombres de oradores, ni puntos focales, ni nada de los equipos de examen.</translation>
    </message>
    <message>
        <source>They are of the secretariat and see everything.</source>
        <translation type="unfinished">Son de la secretaría y ven todo.</translation>
    </message>
    <message>
        <source>They see what is shared, and what is for the secretariat from the sessions given to them.</source>
        <translation type="unfinished">Ven lo compartido y lo destinado a la secretaría en las sesiones que se les asignan.</translation>
    </message>
    <message>
        <source>They see what is shared, and the notes of: {teams}.</source>
        <translation type="unfinished">Ven lo compartido y las notas de: {teams}.</translation>
    </message>
    <message>
        <source>They see what is shared.</source>
        <translation type="unfinished">Ven lo compartido.</translation>
    </message>
    <message>
        <source>Shared text names people who stand protected: {refs}.</source>
        <translation type="unfinished">Un texto compartido nombra a personas protegidas: {refs}.</translation>
    </message>
    <message>
        <source>Correct the text; or press “Hand over” once more if they may be named.</source>
        <translation type="unfinished">Corrija el texto; o pulse “Entregar” otra vez si se les puede nombrar.</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation type="unfinished">No se entregó nada.</translation>
    </message>
    <message>
        <source>Handed over: {file}, {size}.</source>
        <translation type="unfinished">Entregado: {file}, {size}.</translation>
    </message>
    <message>
        <source>It was read back and proven.  It lies in {folder}.</source>
        <translation type="unfinished">La copia se releyó y se comprobó. Está en {folder}.</translation>
    </message>
    <message>
        <source>It was too much for one file: these {count} belong together, and may be received in any order.</source>
        <translation type="unfinished">Era demasiado para un solo archivo: estos {count} van juntos y se pueden recibir en cualquier orden.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>no effect</source>
        <translation type="unfinished">sin efecto</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation type="unfinished">Motivo: {text}</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Inicio</translation>
    </message>
    <message>
        <source>You are looking at this desk without a key</source>
        <translation type="unfinished">Está consultando este puesto sin clave</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation type="unfinished">Buenos días, {name}</translation>
    </message>
    <message>
        <source>Last hand-over: {when}, to {who}</source>
        <translation type="unfinished">Última entrega: {when}, a {who}</translation>
    </message>
    <message>
        <source>Nothing was handed over from here yet</source>
        <translation type="unfinished">Aún no se ha entregado nada desde aquí</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">Entradas divergentes</translation>
    </message>
    <message>
        <source>Entries that say different things of one fact</source>
        <translation type="unfinished">Entradas que dicen cosas distintas de un mismo hecho</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Verlas</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation type="unfinished">Aún sin entregar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Entregar</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished">Notas privadas</translation>
    </message>
    <message>
        <source>Only you can read them, here</source>
        <translation type="unfinished">Solo usted puede leerlas, aquí</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished">Abrir el acta</translation>
    </message>
    <message>
        <source>Comes up</source>
        <translation type="unfinished">Próximamente</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Vencido</translation>
    </message>
    <message>
        <source>All in the calendar</source>
        <translation type="unfinished">Todo el calendario</translation>
    </message>
    <message>
        <source>You are not in the roster yet</source>
        <translation type="unfinished">Usted aún no está en la nómina</translation>
    </message>
    <message>
        <source>Go on writing: what you hand over waits until the secretariat enrols you.  Your request goes with it, or save it for them now, and read its fingerprint aloud:</source>
        <translation type="unfinished">Siga escribiendo: lo que entregue esperará a que la secretaría lo inscriba. Su solicitud va incluida; también puede guardarla ahora para la secretaría, y lea su huella en voz alta:</translation>
    </message>
    <message>
        <source>Save my request…</source>
        <translation type="unfinished">Guardar mi solicitud…</translation>
    </message>
    <message>
        <source>Save my request</source>
        <translation type="unfinished">Guardar mi solicitud</translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation type="unfinished">Solicitudes (*.request)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">Se guardó {file}.</translation>
    </message>
    <message>
        <source>Segments in quarantine: {count}</source>
        <translation type="unfinished">Segmentos en cuarentena: {count}</translation>
    </message>
    <message>
        <source>They are kept and have no effect.  Ask who wrote them, or enrol the writer.</source>
        <translation type="unfinished">Se conservan y no tienen efecto. Pregunte a quien los escribió, o inscriba al autor.</translation>
    </message>
    <message>
        <source>Fingerprint of this registry</source>
        <translation type="unfinished">Huella de este registro</translation>
    </message>
    <message>
        <source>Read it aloud to everybody who makes a desk from your kit.</source>
        <translation type="unfinished">Léala en voz alta a todos los que creen un puesto a partir de su kit.</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Take your place at this desk</source>
        <translation type="unfinished">Ocupar su lugar en este puesto</translation>
    </message>
    <message>
        <source>Nobody has keys here yet: say who you are.</source>
        <translation type="unfinished">Nadie tiene claves aquí todavía: diga quién es.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Su nombre</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">Tal como aparecerá en la nómina.</translation>
    </message>
    <message>
        <source>What you are here</source>
        <translation type="unfinished">Qué es usted aquí</translation>
    </message>
    <message>
        <source>Draw my keys</source>
        <translation type="unfinished">Generar mis claves</translation>
    </message>
</context>
<context>
    <name>Judged</name>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">Criterio</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">Calificación</translation>
    </message>
    <message>
        <source>Assessments side by side</source>
        <translation type="unfinished">Evaluaciones en paralelo</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Motivos</translation>
    </message>
    <message>
        <source>Reasons and evidence; to read again: your finding</source>
        <translation type="unfinished">Motivos y pruebas; para releer: su conclusión</translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation type="unfinished">Intereses declarados</translation>
    </message>
    <message>
        <source>Your interests in the matter, or “none”</source>
        <translation type="unfinished">Sus intereses en el asunto, o «ninguno»</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">Dejar constancia</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">Releer</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Firmar</translation>
    </message>
    <message>
        <source>ratings differ</source>
        <translation type="unfinished">las valoraciones difieren</translation>
    </message>
    <message>
        <source>read again by {name}</source>
        <translation type="unfinished">releído por {name}</translation>
    </message>
    <message>
        <source>signed by {names}</source>
        <translation type="unfinished">firmado por {names}</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>Open a meeting kit</source>
        <translation type="unfinished">Abrir un kit de reunión</translation>
    </message>
    <message>
        <source>Makes your desk on this computer.  You can write at once, before anybody enrols you.</source>
        <translation type="unfinished">Crea su puesto en este equipo. Puede escribir de inmediato, antes de que lo inscriban.</translation>
    </message>
    <message>
        <source>Meeting kit</source>
        <translation type="unfinished">Kit de reunión</translation>
    </message>
    <message>
        <source>The file that the secretariat gave you; it ends in .stk.</source>
        <translation type="unfinished">El archivo que le dio la secretaría; termina en .stk.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Elegir…</translation>
    </message>
    <message>
        <source>Fingerprint of the registry</source>
        <translation type="unfinished">Huella del registro</translation>
    </message>
    <message>
        <source>Eight groups of five digits: the secretariat reads them aloud.</source>
        <translation type="unfinished">Ocho grupos de cinco dígitos: la secretaría los lee en voz alta.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Su nombre</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">Tal como aparecerá en la nómina.</translation>
    </message>
    <message>
        <source>What you are here</source>
        <translation type="unfinished">Qué es usted aquí</translation>
    </message>
    <message>
        <source>Make my desk</source>
        <translation type="unfinished">Crear mi puesto</translation>
    </message>
    <message>
        <source>Bundles (*.stk)</source>
        <translation type="unfinished">Paquetes (*.stk)</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">Dónde está el puesto</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished">Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Put a file on record with the entry that is selected</source>
        <translation type="unfinished">Dejar constancia de un archivo con la entrada seleccionada</translation>
    </message>
    <message>
        <source>Meeting log</source>
        <translation type="unfinished">Acta de la reunión</translation>
    </message>
    <message>
        <source>Notes and entries</source>
        <translation type="unfinished">Notas y entradas</translation>
    </message>
    <message>
        <source>Choose a note or an entry: its details open here.</source>
        <translation type="unfinished">Elija una nota o una entrada: sus detalles se abren aquí.</translation>
    </message>
    <message>
        <source>On record as {ref}.</source>
        <translation type="unfinished">Consta como {ref}.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">Adjuntar un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>LogDelegate</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished">Nota privada</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">entradas divergentes</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished">Nota privada</translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished">Consta</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Reason, in a sentence</source>
        <translation type="unfinished">Motivo, en una frase</translation>
    </message>
    <message>
        <source>It stands withdrawn</source>
        <translation type="unfinished">Queda retirado</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished">Restablecerlo</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation type="unfinished">Son el mismo</translation>
    </message>
    <message>
        <source>They are distinct</source>
        <translation type="unfinished">Son distintos</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(nada)</translation>
    </message>
    <message>
        <source>It was withdrawn by somebody who had not seen what others wrote.</source>
        <translation type="unfinished">Lo retiró alguien que no había visto lo que otros escribieron.</translation>
    </message>
    <message>
        <source>{field} leads to a record that is withdrawn.</source>
        <translation type="unfinished">{field} remite a un registro retirado.</translation>
    </message>
    <message>
        <source>{field}: what stands here together cannot be so.</source>
        <translation type="unfinished">{field}: los valores que figuran aquí no pueden darse a la vez.</translation>
    </message>
    <message>
        <source>This is of a newer release.  It is kept, handed on and shown as it is.</source>
        <translation type="unfinished">Esto es de una versión más reciente. Se conserva, se transmite y se muestra tal cual.</translation>
    </message>
    <message>
        <source>These two may be of one thing.  They are never put together: one of you says what they are.</source>
        <translation type="unfinished">Estos dos pueden ser una misma cosa. Nunca se unen: uno de ustedes dice qué son.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abierto</translation>
    </message>
    <message>
        <source>{ref} stands withdrawn.</source>
        <translation type="unfinished">{ref} queda retirado.</translation>
    </message>
    <message>
        <source>{ref} is restored.</source>
        <translation type="unfinished">{ref} queda restablecido.</translation>
    </message>
    <message>
        <source>{ref}: the same.</source>
        <translation type="unfinished">{ref}: el mismo.</translation>
    </message>
    <message>
        <source>{ref}: distinct.</source>
        <translation type="unfinished">{ref}: distinto.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished">Añadir un filtro</translation>
    </message>
    <message>
        <source>Standing or withdrawn</source>
        <translation type="unfinished">Vigentes o retirados</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation type="unfinished">Lo vigente</translation>
    </message>
    <message>
        <source>What is withdrawn</source>
        <translation type="unfinished">Lo retirado</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation type="unfinished">Añadir un filtro…</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>No note chosen</source>
        <translation type="unfinished">Ninguna nota elegida</translation>
    </message>
    <message>
        <source>Choose one in the list, or mark a passage and write one.</source>
        <translation type="unfinished">Elija una de la lista, o marque un pasaje y escriba una.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Nobody has taken a seat at this desk.</source>
        <translation type="unfinished">Nadie ha ocupado este puesto.</translation>
    </message>
    <message>
        <source>Take your seat: the button is below, left.</source>
        <translation type="unfinished">Ocupe su lugar: el botón está abajo a la izquierda.</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Volver a la lista</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Keep as private note</source>
        <translation type="unfinished">Guardar como nota privada</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation type="unfinished">Eliminar esta nota</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">Dejar constancia</translation>
    </message>
    <message>
        <source>Put on record (Ctrl+Enter)</source>
        <translation type="unfinished">Dejar constancia (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Detalles</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historial</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished">No hay nada seleccionado</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">entradas divergentes</translation>
    </message>
    <message>
        <source>Private note: only you can read it</source>
        <translation type="unfinished">Nota privada: solo usted puede leerla</translation>
    </message>
    <message>
        <source>New: {type}</source>
        <translation type="unfinished">Nuevo: {type}</translation>
    </message>
    <message>
        <source>Typed earlier, not on record yet</source>
        <translation type="unfinished">Escrito antes, aún sin constancia</translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished">Consta</translation>
    </message>
    <message>
        <source>On record as {ref}.</source>
        <translation type="unfinished">Consta como {ref}.</translation>
    </message>
    <message>
        <source>The private note was deleted.</source>
        <translation type="unfinished">Se eliminó la nota privada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation type="unfinished">Personas</translation>
    </message>
    <message>
        <source>Who may write here, and in which role.</source>
        <translation type="unfinished">Quién puede escribir aquí y con qué función.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished">Nómina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Función</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished">Equipos</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished">Siglas</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished">De un archivo…</translation>
    </message>
    <message>
        <source>Who asks to be enrolled</source>
        <translation type="unfinished">Quién pide la inscripción</translation>
    </message>
    <message>
        <source>Requests come with bundles, or as files of their own.</source>
        <translation type="unfinished">Las solicitudes llegan con los paquetes, o como archivos aparte.</translation>
    </message>
    <message>
        <source>Their fingerprint, as they read it aloud</source>
        <translation type="unfinished">Su huella, tal como la leen en voz alta</translation>
    </message>
    <message>
        <source>Compare by voice or face to face: this is what keeps strangers out.</source>
        <translation type="unfinished">Compárela de viva voz o en persona: eso impide la entrada de desconocidos.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Sigla</translation>
    </message>
    <message>
        <source>Two capital letters that begin the new desk&apos;s references.</source>
        <translation type="unfinished">Dos letras mayúsculas con que empiezan las referencias del nuevo puesto.</translation>
    </message>
    <message>
        <source>Review teams</source>
        <translation type="unfinished">Equipos de examen</translation>
    </message>
    <message>
        <source>Short names, parted by blanks; none for rapporteurs.</source>
        <translation type="unfinished">Nombres breves, separados por espacios; ninguno para los relatores.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">Su frase de contraseña</translation>
    </message>
    <message>
        <source>It opens the root key.  Empty where the keyring keeps it.</source>
        <translation type="unfinished">Abre la clave raíz. Vacío si la guarda el depósito de claves.</translation>
    </message>
    <message>
        <source>For this meeting only, as was delegated to you</source>
        <translation type="unfinished">Solo para esta reunión, según la delegación recibida</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished">Inscribir</translation>
    </message>
    <message>
        <source>{role} for {sessions}</source>
        <translation type="unfinished">{role} para {sessions}</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation type="unfinished">Abrir una solicitud</translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation type="unfinished">Solicitudes (*.request)</translation>
    </message>
    <message>
        <source>Enrolled {name} for this meeting.</source>
        <translation type="unfinished">{name} queda inscrito para esta reunión.</translation>
    </message>
    <message>
        <source>Hand over to them, and to the secretariat.</source>
        <translation type="unfinished">Entregarlo a estas personas y a la secretaría.</translation>
    </message>
    <message>
        <source>{name} is not enrolled yet: {count} more root keys must sign.</source>
        <translation type="unfinished">{name} aún no está inscrito: deben firmar {count} claves raíz más.</translation>
    </message>
    <message>
        <source>Give {file}, which lies beside this desk, to their keepers.</source>
        <translation type="unfinished">Entregue {file}, que está junto a este puesto, a los custodios.</translation>
    </message>
    <message>
        <source>Enrolled {name}.  Entries admitted: {count}.</source>
        <translation type="unfinished">{name} queda inscrito. Entradas admitidas: {count}.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type to search</source>
        <translation type="unfinished">Escriba para buscar</translation>
    </message>
</context>
<context>
    <name>Pledges</name>
    <message>
        <source>New pledge</source>
        <translation type="unfinished">Nueva promesa</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">Promesas</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation type="unfinished">Qué imprimir</translation>
    </message>
    <message>
        <source>Choose what the report is on, or another one.</source>
        <translation type="unfinished">Elija el objeto del informe, u otro informe.</translation>
    </message>
    <message>
        <source>Summary of the meeting</source>
        <translation type="unfinished">Resumen de la reunión</translation>
    </message>
    <message>
        <source>Log of a session</source>
        <translation type="unfinished">Acta de una sesión</translation>
    </message>
    <message>
        <source>Document of the meeting</source>
        <translation type="unfinished">Documento de la reunión</translation>
    </message>
    <message>
        <source>Extract for a delegation</source>
        <translation type="unfinished">Extracto para una delegación</translation>
    </message>
    <message>
        <source>Sheet of a pledge</source>
        <translation type="unfinished">Ficha de una promesa</translation>
    </message>
    <message>
        <source>Review of a party</source>
        <translation type="unfinished">Examen de una parte</translation>
    </message>
    <message>
        <source>Dossier of a coalition</source>
        <translation type="unfinished">Expediente de una coalición</translation>
    </message>
    <message>
        <source>Dossier of a corridor</source>
        <translation type="unfinished">Expediente de un corredor</translation>
    </message>
    <message>
        <source>Regional report</source>
        <translation type="unfinished">Informe regional</translation>
    </message>
    <message>
        <source>Global report</source>
        <translation type="unfinished">Informe mundial</translation>
    </message>
    <message>
        <source>Ambition</source>
        <translation type="unfinished">Ambición</translation>
    </message>
    <message>
        <source>Duties and calendar</source>
        <translation type="unfinished">Obligaciones y calendario</translation>
    </message>
    <message>
        <source>Joint account and funding gap</source>
        <translation type="unfinished">Cuenta conjunta y brecha de financiación</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicadores</translation>
    </message>
    <message>
        <source>Digest of stakeholders&apos; statements</source>
        <translation type="unfinished">Resumen de las declaraciones de las partes interesadas</translation>
    </message>
    <message>
        <source>Outstanding matters</source>
        <translation type="unfinished">Asuntos pendientes</translation>
    </message>
    <message>
        <source>Record of reconciliations</source>
        <translation type="unfinished">Registro de conciliaciones</translation>
    </message>
    <message>
        <source>Dossier of a submission</source>
        <translation type="unfinished">Expediente de una presentación</translation>
    </message>
    <message>
        <source>Review dossier</source>
        <translation type="unfinished">Expediente de examen</translation>
    </message>
    <message>
        <source>What the report is on</source>
        <translation type="unfinished">Objeto del informe</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished">¿Cuál?</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Guardar el informe</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Para quién</translation>
    </message>
    <message>
        <source>Copy for the public</source>
        <translation type="unfinished">Ejemplar para el público</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">Guardar como…</translation>
    </message>
    <message>
        <source>Copy for the review team</source>
        <translation type="unfinished">Ejemplar para el equipo de examen</translation>
    </message>
    <message>
        <source>Copy for the secretariat</source>
        <translation type="unfinished">Ejemplar para la secretaría</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">Idioma del informe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Vista previa</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation type="unfinished">Aún no hay nada que imprimir</translation>
    </message>
    <message>
        <source>Being typeset…</source>
        <translation type="unfinished">Componiendo…</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation type="unfinished">Páginas: {count}</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">Se guardó {file}.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished">Cuarentena</translation>
    </message>
    <message>
        <source>What is not believed is kept and has no effect.  Ask who wrote it first.</source>
        <translation type="unfinished">Lo que no se cree se conserva y no tiene efecto.  Pregunte primero a quien lo escribió.</translation>
    </message>
    <message>
        <source>Segments that wait</source>
        <translation type="unfinished">Segmentos que esperan</translation>
    </message>
    <message>
        <source>Reason, in a sentence</source>
        <translation type="unfinished">Motivo, en una frase</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">Admitir</translation>
    </message>
    <message>
        <source>Turn it away</source>
        <translation type="unfinished">Rechazar</translation>
    </message>
    <message>
        <source>Enrol the writer</source>
        <translation type="unfinished">Inscribir al autor</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished">Nada espera</translation>
    </message>
    <message>
        <source>Everything here is believed.</source>
        <translation type="unfinished">Aquí todo se cree.</translation>
    </message>
    <message>
        <source>Shown: {count} of {all}</source>
        <translation type="unfinished">Se muestran: {count} de {all}</translation>
    </message>
    <message>
        <source>Entries {first} to {last}</source>
        <translation type="unfinished">Entradas {first} a {last}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished">Navegación</translation>
    </message>
    <message>
        <source>What is on record here and not signed yet: handing over signs it.</source>
        <translation type="unfinished">Lo que consta aquí y aún no está firmado: al entregar se firma.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">Usted está aquí</translation>
    </message>
    <message>
        <source>{title}, {number} waiting</source>
        <translation type="unfinished">{title}, {number} en espera</translation>
    </message>
    <message>
        <source>Settings: language, theme, size of text, copies (Ctrl+,)</source>
        <translation type="unfinished">Ajustes: idioma, tema, tamaño del texto, copias (Ctrl+,)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Take your seat, or lock the desk</source>
        <translation type="unfinished">Ocupar su lugar, o bloquear el puesto</translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message>
        <source>Receive</source>
        <translation type="unfinished">Recibir</translation>
    </message>
    <message>
        <source>You see what a bundle holds before anything here changes.</source>
        <translation type="unfinished">Verá lo que contiene un paquete antes de que cambie nada aquí.</translation>
    </message>
    <message>
        <source>Choose bundles…</source>
        <translation type="unfinished">Elegir paquetes…</translation>
    </message>
    <message>
        <source>Drag bundles (*.stk) onto this window, or</source>
        <translation type="unfinished">Arrastre paquetes (*.stk) a esta ventana, o</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Avance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation type="unfinished">Elegir paquetes</translation>
    </message>
    <message>
        <source>Bundles (*.stk)</source>
        <translation type="unfinished">Paquetes (*.stk)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished">Leyendo {file}…</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation type="unfinished">Recibiendo…</translation>
    </message>
    <message>
        <source>Received: {bundles} bundle(s), {new} new segment(s).</source>
        <translation type="unfinished">Recibido: {bundles} paquete(s), {new} segmento(s) nuevo(s).</translation>
    </message>
    <message>
        <source>Awaiting enrolment: {count}.</source>
        <translation type="unfinished">En espera de inscripción: {count}.</translation>
    </message>
    <message>
        <source>In quarantine, without effect: {count}.</source>
        <translation type="unfinished">En cuarentena, sin efecto: {count}.</translation>
    </message>
    <message>
        <source>Differing entries: {count}.</source>
        <translation type="unfinished">Entradas divergentes: {count}.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Verlas</translation>
    </message>
    <message>
        <source>Cancelled: nothing was received.</source>
        <translation type="unfinished">Cancelado: no se recibió nada.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished">Cancelando…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation type="unfinished">Leyendo…</translation>
    </message>
    <message>
        <source>Meeting kit</source>
        <translation type="unfinished">Kit de reunión</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">Paquete</translation>
    </message>
    <message>
        <source>{kind} from {who}, written {when}</source>
        <translation type="unfinished">{kind} de {who}, con fecha {when}</translation>
    </message>
    <message>
        <source>File {number} of {count}</source>
        <translation type="unfinished">Archivo {number} de {count}</translation>
    </message>
    <message>
        <source>Review {review}</source>
        <translation type="unfinished">Examen {review}</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation type="unfinished">Todo lo que contiene ya está aquí.</translation>
    </message>
    <message>
        <source>New segments: {new} of {all} · entries that change here: {changes} · files: {files}</source>
        <translation type="unfinished">Segmentos nuevos: {new} de {all} · entradas que cambian aquí: {changes} · archivos: {files}</translation>
    </message>
    <message>
        <source>A framework pack of a newer release is kept and not used.  Install that release to use it.</source>
        <translation type="unfinished">Un marco de una versión más nueva se conserva y no se usa.  Instale esa versión para usarlo.</translation>
    </message>
    <message>
        <source>{name} asks to be enrolled: {fingerprint}</source>
        <translation type="unfinished">{name} pide la inscripción: {fingerprint}</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">Escrito por</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesión</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished">Entradas</translation>
    </message>
    <message>
        <source>Withheld from you</source>
        <translation type="unfinished">Reservado</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Reason for the reconciliation</source>
        <translation type="unfinished">Motivo de la conciliación</translation>
    </message>
    <message>
        <source>Why this value stands, in a sentence</source>
        <translation type="unfinished">Por qué queda este valor, en una frase</translation>
    </message>
    <message>
        <source>By the answer of the party</source>
        <translation type="unfinished">Según la respuesta de la parte</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation type="unfinished">Conciliar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Party concerned</source>
        <translation type="unfinished">Parte interesada</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Hasta</translation>
    </message>
    <message>
        <source>Until, such as 2026-11-24</source>
        <translation type="unfinished">Hasta, por ejemplo 2026-11-24</translation>
    </message>
    <message>
        <source>Ask them…</source>
        <translation type="unfinished">Preguntarles…</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation type="unfinished">Dejar en espera</translation>
    </message>
    <message>
        <source>Until a day, with the reason that stands above</source>
        <translation type="unfinished">Hasta un día, por el motivo indicado arriba</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation type="unfinished">Su respuesta</translation>
    </message>
    <message>
        <source>Its source, such as a letter</source>
        <translation type="unfinished">Su fuente, por ejemplo una carta</translation>
    </message>
    <message>
        <source>Put the answer on record</source>
        <translation type="unfinished">Dejar constancia de la respuesta</translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation type="unfinished">aún sin sellar</translation>
    </message>
    <message>
        <source>This stands (Alt+{number})</source>
        <translation type="unfinished">Queda este valor (Alt+{number})</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(nada)</translation>
    </message>
    <message>
        <source>Reconciled before: somebody wrote since without knowing of it</source>
        <translation type="unfinished">Ya conciliado: alguien escribió después sin saberlo</translation>
    </message>
    <message>
        <source>What both make of the text before</source>
        <translation type="unfinished">Lo que ambos hacen del texto anterior</translation>
    </message>
    <message>
        <source>They changed the same words, in brackets: choose or ask.</source>
        <translation type="unfinished">Cambiaron las mismas palabras, entre corchetes: elija o pregunte.</translation>
    </message>
    <message>
        <source>Asked of {party} in {ref}: {text}</source>
        <translation type="unfinished">Preguntado a {party} en {ref}: {text}</translation>
    </message>
    <message>
        <source>Waits until {until}: {text}</source>
        <translation type="unfinished">En espera hasta {until}: {text}</translation>
    </message>
    <message>
        <source>Answer: {answer} ({source})</source>
        <translation type="unfinished">Respuesta: {answer} ({source})</translation>
    </message>
    <message>
        <source>By the answer of {party} to {ref}</source>
        <translation type="unfinished">Según la respuesta de {party} a {ref}</translation>
    </message>
    <message>
        <source>The secretariat or the lead rapporteur reconciles them.  Until then, copies for the secretariat show every value, [under verification].</source>
        <translation type="unfinished">La secretaría o el relator principal las concilia. Hasta entonces, los ejemplares para la secretaría muestran todos los valores, [en verificación].</translation>
    </message>
    <message>
        <source>Reconciled: {field} of {ref}.</source>
        <translation type="unfinished">Conciliado: {field} de {ref}.</translation>
    </message>
    <message>
        <source>The question is on record as {ref}.</source>
        <translation type="unfinished">La pregunta consta como {ref}.</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation type="unfinished">Guardar la pregunta</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished">Texto (*.txt)</translation>
    </message>
    <message>
        <source>The question is on record as {ref} and saved as {file}.</source>
        <translation type="unfinished">La pregunta consta como {ref} y se guardó como {file}.</translation>
    </message>
    <message>
        <source>It waits until {until}.</source>
        <translation type="unfinished">Espera hasta {until}.</translation>
    </message>
    <message>
        <source>The answer to {ref} is on record.</source>
        <translation type="unfinished">La respuesta a {ref} consta.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>{field}, required</source>
        <translation type="unfinished">{field}, obligatorio</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">entradas divergentes</translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished">obligatorio</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">Ref.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished">Buscar…</translation>
    </message>
    <message>
        <source>Search: {type}</source>
        <translation type="unfinished">Buscar: {type}</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished">Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation type="unfinished">Modificar varios…</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished">Organizar</translation>
    </message>
    <message>
        <source>Filters, groups, order, columns, views</source>
        <translation type="unfinished">Filtros, grupos, orden, columnas, vistas</translation>
    </message>
    <message>
        <source>The order is being prepared…</source>
        <translation type="unfinished">Se está preparando el orden…</translation>
    </message>
    <message>
        <source>Choose something in the list: its details open here.</source>
        <translation type="unfinished">Elija algo de la lista: sus detalles se abren aquí.</translation>
    </message>
    <message>
        <source>Shown: {count}, of which the newest {some} in this order</source>
        <translation type="unfinished">Se muestran: {count}, de los cuales los {some} más nuevos en este orden</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation type="unfinished">Mostrados: {count}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished">Tipo de registro</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Nuevo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">Registros</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Todo</translation>
    </message>
    <message>
        <source>{type} ({count})</source>
        <translation type="unfinished">{type} ({count})</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>{group}, open</source>
        <translation type="unfinished">{group}, abierto</translation>
    </message>
    <message>
        <source>{group}, closed</source>
        <translation type="unfinished">{group}, cerrado</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Room view</source>
        <translation type="unfinished">Vista para la sala</translation>
    </message>
    <message>
        <source>Text under discussion</source>
        <translation type="unfinished">Texto en debate</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Still missing: {fields}.</source>
        <translation type="unfinished">Aún falta: {fields}.</translation>
    </message>
    <message>
        <source>{size} entries; at least {bound} are asked for.</source>
        <translation type="unfinished">{size} entradas; se piden al menos {bound}.</translation>
    </message>
    <message>
        <source>{size} entries; at most {bound} are asked for.</source>
        <translation type="unfinished">{size} entradas; se piden como máximo {bound}.</translation>
    </message>
    <message>
        <source>{size} characters; at least {bound} are asked for.</source>
        <translation type="unfinished">{size} caracteres; se piden al menos {bound}.</translation>
    </message>
    <message>
        <source>{size} characters; at most {bound} are asked for.</source>
        <translation type="unfinished">{size} caracteres; se piden como máximo {bound}.</translation>
    </message>
    <message>
        <source>The window for these is not open on this day.</source>
        <translation type="unfinished">El plazo previsto para esto no está abierto en este día.</translation>
    </message>
    <message>
        <source>These are not asked of this constituency.</source>
        <translation type="unfinished">Estas preguntas no se hacen a este grupo.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>View</source>
        <translation type="unfinished">Vista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished">Guardar la vista</translation>
    </message>
    <message>
        <source>Throw view away</source>
        <translation type="unfinished">Descartar la vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished">Nombre de la vista</translation>
    </message>
    <message>
        <source>A name, and Enter</source>
        <translation type="unfinished">Un nombre, y Entrar</translation>
    </message>
    <message>
        <source>All: no view</source>
        <translation type="unfinished">Todo: ninguna vista</translation>
    </message>
</context>
<context>
    <name>SealedLine</name>
    <message>
        <source>It was read back</source>
        <translation type="unfinished">Se volvió a leer</translation>
    </message>
    <message>
        <source>From then on this desk no longer shows it.</source>
        <translation type="unfinished">Desde entonces este puesto ya no lo muestra.</translation>
    </message>
    <message>
        <source>Sealed.  You can correct it until you have read it back or leave your seat.</source>
        <translation type="unfinished">Sellado.  Puede corregirlo hasta que lo haya vuelto a leer o deje su lugar.</translation>
    </message>
    <message>
        <source>On record: {text}</source>
        <translation type="unfinished">Consta: {text}</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">Ocupar su lugar</translation>
    </message>
    <message>
        <source>Who takes this desk</source>
        <translation type="unfinished">Quién ocupa este puesto</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>PIN to come back by, if others use this desk too</source>
        <translation type="unfinished">PIN para volver, si otros usan también este puesto</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frase de contraseña</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation type="unfinished">Solo consultar</translation>
    </message>
    <message>
        <source>Read without a key: nothing can be written</source>
        <translation type="unfinished">Lectura sin clave: no se puede escribir nada</translation>
    </message>
    <message>
        <source>Your key opens by the keyring.</source>
        <translation type="unfinished">Su clave se abre con el depósito de claves.</translation>
    </message>
    <message>
        <source>Opening your key…</source>
        <translation type="unfinished">Abriendo su clave…</translation>
    </message>
    <message>
        <source>The keyring does not answer.  Look for a question of your system, or try again.</source>
        <translation type="unfinished">El depósito de claves no responde. Vea si su sistema hace una pregunta, o inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Secretariat</name>
    <message>
        <source>Make a secretariat&apos;s desk</source>
        <translation type="unfinished">Crear un puesto de secretaría</translation>
    </message>
    <message>
        <source>Founds a registry with you as its secretariat.</source>
        <translation type="unfinished">Funda un registro con usted como secretaría.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>A short name in small letters, such as carda.</source>
        <translation type="unfinished">Un nombre breve en minúsculas, como carda.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Examen</translation>
    </message>
    <message>
        <source>A short name in small letters, such as carda-2026.</source>
        <translation type="unfinished">Un nombre breve en minúsculas, como carda-2026.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Su nombre</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">Tal como aparecerá en la nómina.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Sigla</translation>
    </message>
    <message>
        <source>Two capital letters that begin this desk&apos;s references.</source>
        <translation type="unfinished">Dos letras mayúsculas con que empiezan las referencias de este puesto.</translation>
    </message>
    <message>
        <source>Found the registry</source>
        <translation type="unfinished">Fundar el registro</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">Dónde está el puesto</translation>
    </message>
</context>
<context>
    <name>SetEditor</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished">Añadir…</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation type="unfinished">Quitar “{what}”</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Contraste alto</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished">Tamaño del texto</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Ctrl and + or - make text larger or smaller, Ctrl and 0 plain, wherever you are.</source>
        <translation type="unfinished">Ctrl y + o - agrandan o reducen el texto, Ctrl y 0 lo dejan normal, dondequiera que esté.</translation>
    </message>
    <message>
        <source>Translations that nobody who speaks the language has read yet are marked unreviewed.</source>
        <translation type="unfinished">Las traducciones que nadie que hable el idioma ha leído aún se marcan como no revisadas.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation type="unfinished">Idioma y aspecto</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Archivo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Examen</translation>
    </message>
    <message>
        <source>Fingerprint of the registry</source>
        <translation type="unfinished">Huella del registro</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished">Este puesto</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation type="unfinished">Mostrar su carpeta</translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation type="unfinished">Abrir otro puesto…</translation>
    </message>
    <message>
        <source>Close this desk</source>
        <translation type="unfinished">Cerrar este puesto</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation type="unfinished">Abrir otro puesto</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">Puestos (*.desk)</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Copies of this desk</source>
        <translation type="unfinished">Copias de este puesto</translation>
    </message>
    <message>
        <source>A copy is a desk of its own: open it as any other where this one is lost.  What was written after it was made comes back with the bundles of those to whom it was handed over.</source>
        <translation type="unfinished">Una copia es un puesto por sí misma: ábrala como cualquier otro si este se pierde.  Lo escrito después vuelve con los paquetes de aquellos a quienes se entregó.</translation>
    </message>
    <message>
        <source>Last copy: {when}, {where}</source>
        <translation type="unfinished">Última copia: {when}, {where}</translation>
    </message>
    <message>
        <source>No copy was made from here yet.</source>
        <translation type="unfinished">Desde aquí aún no se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">Se guardó {file}.</translation>
    </message>
    <message>
        <source>It was read back.</source>
        <translation type="unfinished">Se volvió a leer.</translation>
    </message>
    <message>
        <source>How long names and contacts are kept</source>
        <translation type="unfinished">Cuánto tiempo se guardan nombres y contactos</translation>
    </message>
    <message>
        <source>As the framework pack says.  The secretariat erases what is past its time.</source>
        <translation type="unfinished">Como dice el marco.  La secretaría suprime lo que ha pasado de plazo.</translation>
    </message>
    <message>
        <source>{what}: {months} months after it was put on record</source>
        <translation type="unfinished">{what}: {months} meses después de dejar constancia</translation>
    </message>
    <message>
        <source>{what}: {months} months after the review has ended</source>
        <translation type="unfinished">{what}: {months} meses después de terminar el examen</translation>
    </message>
    <message>
        <source>Release {version}</source>
        <translation type="unfinished">Versión {version}</translation>
    </message>
    <message>
        <source>Log of faults, without content: {file}</source>
        <translation type="unfinished">Registro de fallos, sin contenido: {file}</translation>
    </message>
    <message>
        <source>Save a diagnostics file…</source>
        <translation type="unfinished">Guardar un archivo de diagnóstico…</translation>
    </message>
    <message>
        <source>It holds counts and versions, and nothing that anybody wrote.</source>
        <translation type="unfinished">Contiene recuentos y versiones, y nada que alguien haya escrito.</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation type="unfinished">Cuando algo va mal</translation>
    </message>
    <message>
        <source>Save a diagnostics file</source>
        <translation type="unfinished">Guardar un archivo de diagnóstico</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished">JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>List of speakers</source>
        <translation type="unfinished">Lista de oradores</translation>
    </message>
    <message>
        <source>Who asks for the floor</source>
        <translation type="unfinished">Quién pide la palabra</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation type="unfinished">Dar la palabra</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Subir</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation type="unfinished">Desistió</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished">Oradores</translation>
    </message>
    <message>
        <source>{name} — has the floor</source>
        <translation type="unfinished">{name} — en el uso de la palabra</translation>
    </message>
    <message>
        <source>{name} — has spoken</source>
        <translation type="unfinished">{name} — ya intervino</translation>
    </message>
    <message>
        <source>On the floor for {time}</source>
        <translation type="unfinished">En el uso de la palabra desde hace {time}</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">Ref.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Después</translation>
    </message>
    <message>
        <source>Stays: {why}</source>
        <translation type="unfinished">Queda: {why}</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation type="unfinished">Ya está así.</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation type="unfinished">Está retirado.</translation>
    </message>
    <message>
        <source>Its entries differ: they are reconciled first.</source>
        <translation type="unfinished">Sus entradas divergen: se concilian primero.</translation>
    </message>
    <message>
        <source>It is not here.</source>
        <translation type="unfinished">No está aquí.</translation>
    </message>
    <message>
        <source>{who} declared it of itself.</source>
        <translation type="unfinished">{who} lo declaró de sí mismo.</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Take in a document…</source>
        <translation type="unfinished">Incorporar un documento…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Examen</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished">Presentación</translation>
    </message>
    <message>
        <source>No submission yet</source>
        <translation type="unfinished">Aún no hay presentaciones</translation>
    </message>
    <message>
        <source>Take in a document, or receive a bundle that carries one.</source>
        <translation type="unfinished">Incorpore un documento, o reciba un paquete que contenga uno.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Documento</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Más</translation>
    </message>
    <message>
        <source>New version of the document…</source>
        <translation type="unfinished">Nueva versión del documento…</translation>
    </message>
    <message>
        <source>Notes in this file</source>
        <translation type="unfinished">Notas en este archivo</translation>
    </message>
    <message>
        <source>Notes from a file…</source>
        <translation type="unfinished">Notas de un archivo…</translation>
    </message>
    <message>
        <source>Save annotated PDF…</source>
        <translation type="unfinished">Guardar PDF anotado…</translation>
    </message>
    <message>
        <source>Save as Word with comments…</source>
        <translation type="unfinished">Guardar como Word con comentarios…</translation>
    </message>
    <message>
        <source>Save notes as JSON-LD…</source>
        <translation type="unfinished">Guardar notas como JSON-LD…</translation>
    </message>
    <message>
        <source>Save notes as a table…</source>
        <translation type="unfinished">Guardar notas como tabla…</translation>
    </message>
    <message>
        <source>Save the review team&apos;s own notes, too</source>
        <translation type="unfinished">Guardar también las notas propias del equipo de examen</translation>
    </message>
    <message>
        <source>More to do with the submission</source>
        <translation type="unfinished">Más acciones sobre la presentación</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation type="unfinished">Buscar en las notas</translation>
    </message>
    <message>
        <source>Search the notes (Ctrl+Shift+F)</source>
        <translation type="unfinished">Buscar en las notas (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">Tipo de nota</translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation type="unfinished">Estado de la nota</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished">Cualquier tipo</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished">Cualquier estado</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished">Sin lugar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notas</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">Evaluaciones</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished">Leyendo {file}…</translation>
    </message>
    <message>
        <source>This submission has no document yet.</source>
        <translation type="unfinished">Esta presentación aún no tiene documento.</translation>
    </message>
    <message>
        <source>has scripts, which are not run</source>
        <translation type="unfinished">contiene scripts, que no se ejecutan</translation>
    </message>
    <message>
        <source>has files within it, which are not opened: {names}</source>
        <translation type="unfinished">contiene archivos, que no se abren: {names}</translation>
    </message>
    <message>
        <source>notes in the file: {count}</source>
        <translation type="unfinished">notas en el archivo: {count}</translation>
    </message>
    <message>
        <source>Notes shown: {count} of {all}</source>
        <translation type="unfinished">Notas mostradas: {count} de {all}</translation>
    </message>
    <message>
        <source>without a place any more: {count}</source>
        <translation type="unfinished">ya sin lugar: {count}</translation>
    </message>
    <message>
        <source>The recommendation is on record as {ref}.</source>
        <translation type="unfinished">La recomendación consta como {ref}.</translation>
    </message>
    <message>
        <source>Say from whom it comes, among the records.</source>
        <translation type="unfinished">Indique de quién procede, entre los registros.</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.html *.htm *.txt)</source>
        <translation type="unfinished">Documentos (*.pdf *.docx *.odt *.html *.htm *.txt)</translation>
    </message>
    <message>
        <source>Take in a document</source>
        <translation type="unfinished">Incorporar un documento</translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished">Nueva versión</translation>
    </message>
    <message>
        <source>Notes from a file</source>
        <translation type="unfinished">Notas de un archivo</translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json *.pdf *.docx)</source>
        <translation type="unfinished">Notas (*.jsonld *.json *.pdf *.docx)</translation>
    </message>
    <message>
        <source>Notes taken in: {new}; here already: {known}.</source>
        <translation type="unfinished">Notas incorporadas: {new}; ya presentes: {known}.</translation>
    </message>
    <message>
        <source>Without a place: {count}; they stand at the end of the list.</source>
        <translation type="unfinished">Sin lugar: {count}; figuran al final de la lista.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation type="unfinished">{file} está escrito.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished">Sincronizar</translation>
    </message>
    <message>
        <source>With the registry, where there is a network.  Without one everything waits here, and nothing is lost.</source>
        <translation type="unfinished">Con el registro, donde haya red. Si no la hay, todo espera aquí y no se pierde nada.</translation>
    </message>
    <message>
        <source>The registry&apos;s address</source>
        <translation type="unfinished">La dirección del registro</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished">Proxy</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation type="unfinished"> kbit/s</translation>
    </message>
    <message>
        <source>As fast as the line</source>
        <translation type="unfinished">Tan rápido como permita la línea</translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished">Como máximo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Avance</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>The registry&apos;s address, as it shows it</source>
        <translation type="unfinished">La dirección del registro, tal como la muestra</translation>
    </message>
    <message>
        <source>Proxy, where the network asks for one</source>
        <translation type="unfinished">Proxy, si la red lo requiere</translation>
    </message>
    <message>
        <source>Stopped: what has gone and come stays.</source>
        <translation type="unfinished">Detenido: lo enviado y lo recibido permanece.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Reanudar</translation>
    </message>
    <message>
        <source>Went: {count}</source>
        <translation type="unfinished">Enviados: {count}</translation>
    </message>
    <message>
        <source>Came: {count}</source>
        <translation type="unfinished">Recibidos: {count}</translation>
    </message>
    <message>
        <source>Waits here: {count}</source>
        <translation type="unfinished">En espera aquí: {count}</translation>
    </message>
    <message>
        <source>The registry cannot be reached now.  Work on; try again when there is a network.</source>
        <translation type="unfinished">No se puede acceder al registro ahora. Siga trabajando; inténtelo de nuevo cuando haya red.</translation>
    </message>
    <message>
        <source>The registry keeps your enrolment request until the secretariat grants it.</source>
        <translation type="unfinished">El registro conserva su solicitud de inscripción hasta que la secretaría la apruebe.</translation>
    </message>
    <message>
        <source>{count} of what went is kept there in quarantine: ask the secretariat.</source>
        <translation type="unfinished">{count} de lo enviado queda allí en cuarentena: consulte a la secretaría.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Undo my last change</source>
        <translation type="unfinished">Deshacer mi último cambio</translation>
    </message>
    <message>
        <source>Why, in a sentence</source>
        <translation type="unfinished">Por qué, en una frase</translation>
    </message>
    <message>
        <source>Reason for the withdrawal</source>
        <translation type="unfinished">Motivo de la retirada</translation>
    </message>
    <message>
        <source>The same as {other}</source>
        <translation type="unfinished">Lo mismo que {other}</translation>
    </message>
    <message>
        <source>Not the same as {other}</source>
        <translation type="unfinished">No es lo mismo que {other}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Retirado</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation type="unfinished">Restablecer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message>
        <source>Your last change is of another record.</source>
        <translation type="unfinished">Su último cambio es de otro registro.</translation>
    </message>
    <message>
        <source>Look at that one.</source>
        <translation type="unfinished">Consulte ese registro.</translation>
    </message>
    <message>
        <source>Your last change is taken back; the history keeps it.</source>
        <translation type="unfinished">Su último cambio queda anulado; el historial lo conserva.</translation>
    </message>
    <message>
        <source>It stands again.</source>
        <translation type="unfinished">Queda restablecido.</translation>
    </message>
    <message>
        <source>It is withdrawn; the history keeps it.</source>
        <translation type="unfinished">Queda retirado; el historial lo conserva.</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>such as “fr”</source>
        <translation type="unfinished">por ejemplo, “fr”</translation>
    </message>
    <message>
        <source>Take in a document</source>
        <translation type="unfinished">Incorporar un documento</translation>
    </message>
    <message>
        <source>Put submission on record</source>
        <translation type="unfinished">Dejar constancia de una presentación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Documento</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation type="unfinished">Redactar…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished">Más…</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation type="unfinished">Vista para la sala</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished">Párrafos</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished">Párrafo</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">Dejar constancia</translation>
    </message>
    <message>
        <source>New below</source>
        <translation type="unfinished">Nuevo debajo</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation type="unfinished">Dividir en el cursor</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Bajar</translation>
    </message>
    <message>
        <source>Proposals on this paragraph</source>
        <translation type="unfinished">Propuestas sobre este párrafo</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">Aceptar</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished">No acordado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Retirado</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished">Propuestas</translation>
    </message>
    <message>
        <source>Kind of proposal</source>
        <translation type="unfinished">Tipo de propuesta</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished">Propuesto por</translation>
    </message>
    <message>
        <source>Words concerned</source>
        <translation type="unfinished">Palabras afectadas</translation>
    </message>
    <message>
        <source>Words concerned, as they stand; none for all of it</source>
        <translation type="unfinished">Palabras afectadas, tal como figuran; ninguna si es todo</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation type="unfinished">Texto propuesto</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished">Proponer</translation>
    </message>
    <message>
        <source>  [under verification]</source>
        <translation type="unfinished">  [en verificación]</translation>
    </message>
    <message>
        <source>{ref}: proposals: {count}</source>
        <translation type="unfinished">{ref}: propuestas: {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation type="unfinished">Palabras: {count}</translation>
    </message>
    <message>
        <source>No paragraph yet</source>
        <translation type="unfinished">Aún no hay párrafos</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation type="unfinished">Nuevo párrafo</translation>
    </message>
    <message>
        <source>Drafted {ref}: {count} paragraphs.</source>
        <translation type="unfinished">Borrador {ref} redactado: {count} párrafos.</translation>
    </message>
    <message>
        <source>Adopt it today…</source>
        <translation type="unfinished">Aprobar hoy…</translation>
    </message>
    <message>
        <source>Write it as DOCX to edit…</source>
        <translation type="unfinished">Escribirlo como DOCX para modificarlo…</translation>
    </message>
    <message>
        <source>Take an edited DOCX back…</source>
        <translation type="unfinished">Recuperar un DOCX modificado…</translation>
    </message>
    <message>
        <source>Adopted: {title}.  What comes later cites it and never alters it.</source>
        <translation type="unfinished">Aprobado: {title}. Lo que venga después lo cita y nunca lo altera.</translation>
    </message>
    <message>
        <source>Write as DOCX</source>
        <translation type="unfinished">Escribir como DOCX</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished">Documentos de Word (*.docx)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">Se guardó {file}.</translation>
    </message>
    <message>
        <source>Take an edited DOCX back</source>
        <translation type="unfinished">Recuperar un DOCX modificado</translation>
    </message>
    <message>
        <source>Proposals made: {count}.</source>
        <translation type="unfinished">Propuestas hechas: {count}.</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Answer or reason</source>
        <translation type="unfinished">Respuesta o motivo</translation>
    </message>
    <message>
        <source>Your answer; for a state, the reason</source>
        <translation type="unfinished">Su respuesta; si es un estado, el motivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Respuesta</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">Resolver</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished">Reabrir</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message>
        <source>Give to everybody</source>
        <translation type="unfinished">Abrir a todos</translation>
    </message>
    <message>
        <source>Make a recommendation</source>
        <translation type="unfinished">Hacer una recomendación</translation>
    </message>
    <message>
        <source>Its passage is gone</source>
        <translation type="unfinished">Su pasaje ya no existe</translation>
    </message>
    <message>
        <source>Its passage was edited</source>
        <translation type="unfinished">Su pasaje fue modificado</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Your last change is taken back; the history keeps it.</source>
        <translation type="unfinished">Su último cambio queda anulado; el historial lo conserva.</translation>
    </message>
    <message>
        <source>Your last change, of {count} records, is taken back; the history keeps it.</source>
        <translation type="unfinished">Su último cambio, de {count} registros, queda deshecho; el historial lo conserva.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Traer de vuelta</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Open a meeting kit</source>
        <translation type="unfinished">Abrir un kit de reunión</translation>
    </message>
    <message>
        <source>The file (*.stk) that the secretariat prepared.  Makes your desk on this computer.</source>
        <translation type="unfinished">El archivo (*.stk) que preparó la secretaría. Crea su puesto en este equipo.</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation type="unfinished">Abrir un puesto</translation>
    </message>
    <message>
        <source>A desk file (*.desk) that is on this computer or on a stick.</source>
        <translation type="unfinished">Un archivo de puesto (*.desk) en este equipo o en una memoria USB.</translation>
    </message>
    <message>
        <source>Make a secretariat&apos;s desk</source>
        <translation type="unfinished">Crear un puesto de secretaría</translation>
    </message>
    <message>
        <source>Begin a review: its registry, its people, its meeting kit.</source>
        <translation type="unfinished">Iniciar un examen: su registro, sus personas, su kit de reunión.</translation>
    </message>
    <message>
        <source>A made-up region with a meeting under way.  Nothing you do there matters.</source>
        <translation type="unfinished">Una región ficticia con una reunión en curso. Nada de lo que haga allí tiene consecuencias.</translation>
    </message>
    <message>
        <source>Try a sample desk</source>
        <translation type="unfinished">Probar un puesto de prueba</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation type="unfinished">Stocktake</translation>
    </message>
    <message>
        <source>Follow up pledges at review meetings, with or without a network.  Nothing leaves this computer unless you hand it over.</source>
        <translation type="unfinished">Siga las promesas en las reuniones de examen, con o sin red. Nada sale de este equipo si usted no lo entrega.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished">Abiertos últimamente</translation>
    </message>
    <message>
        <source>Open {desk}</source>
        <translation type="unfinished">Abrir {desk}</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">Puestos (*.desk)</translation>
    </message>
    <message>
        <source>Making the sample desk: this takes a few seconds…</source>
        <translation type="unfinished">Creando el puesto de prueba: tarda unos segundos…</translation>
    </message>
    <message>
        <source>This is a sample desk: everything in it is made up.</source>
        <translation type="unfinished">Este es un puesto de prueba: todo en él es ficticio.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Stick or folder</source>
        <translation type="unfinished">Memoria USB o carpeta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation type="unfinished">Buscar memorias USB de nuevo</translation>
    </message>
    <message>
        <source>Beside the desk ({folder})</source>
        <translation type="unfinished">Junto al puesto ({folder})</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">Elegir una carpeta</translation>
    </message>
    <message>
        <source>Free there: {size}</source>
        <translation type="unfinished">Espacio libre: {size}</translation>
    </message>
    <message>
        <source>{text}.  That may be too little.</source>
        <translation type="unfinished">{text}. Puede ser demasiado poco.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The line that you were typing is here again: “{text}”</source>
        <translation type="unfinished">La línea que estaba escribiendo está aquí de nuevo: «{text}»</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished">Seguir con ello</translation>
    </message>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">Ocupar su lugar</translation>
    </message>
    <message>
        <source>Not sealed yet: {number}</source>
        <translation type="unfinished">Aún sin sellar: {number}</translation>
    </message>
    <message>
        <source>Roster {number}, until {day}</source>
        <translation type="unfinished">Nómina {number}, hasta {day}</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished">Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>_CodeFilter</name>
    <message>
        <source>{field}: any</source>
        <translation type="unfinished">{field}: cualquiera</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation type="unfinished">{field}: sí</translation>
    </message>
    <message>
        <source>{field}: no</source>
        <translation type="unfinished">{field}: no</translation>
    </message>
</context>
<context>
    <name>_DayFilter</name>
    <message>
        <source>{field}: from</source>
        <translation type="unfinished">{field}: desde</translation>
    </message>
    <message>
        <source>{field}: until</source>
        <translation type="unfinished">{field}: hasta</translation>
    </message>
</context>
<context>
    <name>_Found</name>
    <message>
        <source>Search everything…</source>
        <translation type="unfinished">Buscar en todo…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished">Buscar en todo</translation>
    </message>
    <message>
        <source>Choose something in the list: its details open here.</source>
        <translation type="unfinished">Elija algo de la lista: sus detalles se abren aquí.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Resultados</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation type="unfinished">Los primeros {count}</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation type="unfinished">Mostrados: {count}</translation>
    </message>
</context>
<context>
    <name>_PickFilter</name>
    <message>
        <source>{field}: any</source>
        <translation type="unfinished">{field}: cualquiera</translation>
    </message>
    <message>
        <source>Only this: {field}</source>
        <translation type="unfinished">Solo esto: {field}</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">Ocupar su lugar</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation type="unfinished">Seguir con el examen</translation>
    </message>
    <message>
        <source>Read the meeting&apos;s text</source>
        <translation type="unfinished">Leer el texto de la reunión</translation>
    </message>
    <message>
        <source>Read the pledges</source>
        <translation type="unfinished">Leer las promesas</translation>
    </message>
    <message>
        <source>Enrol who asks: {count}</source>
        <translation type="unfinished">Inscribir a quien lo pide: {count}</translation>
    </message>
    <message>
        <source>Receive bundles</source>
        <translation type="unfinished">Recibir paquetes</translation>
    </message>
    <message>
        <source>Hand over what waits: {count}</source>
        <translation type="unfinished">Entregar lo que espera: {count}</translation>
    </message>
    <message>
        <source>Record what is said</source>
        <translation type="unfinished">Anotar lo que se dice</translation>
    </message>
    <message>
        <source>Reconcile differing entries: {count}</source>
        <translation type="unfinished">Conciliar entradas divergentes: {count}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Inicio</translation>
    </message>
    <message>
        <source>Meeting log</source>
        <translation type="unfinished">Acta de la reunión</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texto</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">Promesas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">Registros</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Examen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Cifras</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished">Recibir</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Entregar</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished">Sincronizar</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">Entradas divergentes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Calendario</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personas</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>1 is the highest; none for a paragraph.</source>
        <translation type="unfinished">1 es el más alto; ninguno si es un párrafo.</translation>
    </message>
    <message>
        <source>A W3C Web Annotation selector, as JSON: a quote with what stands around it, or an area of a page.</source>
        <translation type="unfinished">Selector W3C Web Annotation, en JSON: una cita con lo que la rodea, o una zona de una página.</translation>
    </message>
    <message>
        <source>A decision, recommendation or outcome of a review.</source>
        <translation type="unfinished">Una decisión, recomendación o resultado de un examen.</translation>
    </message>
    <message>
        <source>A decision, recommendation or pledge.</source>
        <translation type="unfinished">Una decisión, recomendación o promesa.</translation>
    </message>
    <message>
        <source>A field that everybody may read.</source>
        <translation type="unfinished">Un campo que todos pueden leer.</translation>
    </message>
    <message>
        <source>A heading; it alters no wording.</source>
        <translation type="unfinished">Un encabezamiento; no altera la redacción.</translation>
    </message>
    <message>
        <source>A letter, a message, an office.</source>
        <translation type="unfinished">Una carta, un mensaje, una oficina.</translation>
    </message>
    <message>
        <source>A practice, framework, initiative or review.</source>
        <translation type="unfinished">Una práctica, marco, iniciativa o examen.</translation>
    </message>
    <message>
        <source>A year, or years such as 2020/2024.</source>
        <translation type="unfinished">Un año, o años como 2020/2024.</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Objeto</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation type="unfinished">Aceptada hasta</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation type="unfinished">Acreditación</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished">Actor</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished">Actores</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished">Destinatarios</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation type="unfinished">Admisión</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation type="unfinished">Admisiones</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished">Aprobado el</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Después</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Programa</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished">Tema del programa</translation>
    </message>
    <message>
        <source>Agreed commitment</source>
        <translation type="unfinished">Compromiso acordado</translation>
    </message>
    <message>
        <source>Agreed next step</source>
        <translation type="unfinished">Próximo paso acordado</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished">Acordado el</translation>
    </message>
    <message>
        <source>Agreement or practice</source>
        <translation type="unfinished">Acuerdo o práctica</translation>
    </message>
    <message>
        <source>Agreements and practices</source>
        <translation type="unfinished">Acuerdos y prácticas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Importe</translation>
    </message>
    <message>
        <source>Amount committed</source>
        <translation type="unfinished">Importe comprometido</translation>
    </message>
    <message>
        <source>Amount disbursed</source>
        <translation type="unfinished">Importe desembolsado</translation>
    </message>
    <message>
        <source>An office or body, not a person.</source>
        <translation type="unfinished">Una oficina u órgano, no una persona.</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation type="unfinished">Anotación</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished">Anotaciones</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Respuesta</translation>
    </message>
    <message>
        <source>Answer on accountability</source>
        <translation type="unfinished">Respuesta sobre rendición de cuentas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Responde a</translation>
    </message>
    <message>
        <source>Answers on accountability</source>
        <translation type="unfinished">Respuestas sobre rendición de cuentas</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Aprobado por</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished">Aprobado el</translation>
    </message>
    <message>
        <source>As a file names them that it was taken from.</source>
        <translation type="unfinished">Tal como figura en el archivo de origen.</translation>
    </message>
    <message>
        <source>As announced.</source>
        <translation type="unfinished">Tal como se anunció.</translation>
    </message>
    <message>
        <source>As issued; never made up.</source>
        <translation type="unfinished">Tal como se publicó; nunca inventado.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished">A fecha de</translation>
    </message>
    <message>
        <source>As orally amended</source>
        <translation type="unfinished">En su forma enmendada oralmente</translation>
    </message>
    <message>
        <source>As the document numbers it; never made up.</source>
        <translation type="unfinished">Según la numeración del documento; nunca inventado.</translation>
    </message>
    <message>
        <source>As the issuing body gives it.</source>
        <translation type="unfinished">Tal como lo da el órgano emisor.</translation>
    </message>
    <message>
        <source>As the printed list names them.</source>
        <translation type="unfinished">Tal como figura en la lista impresa.</translation>
    </message>
    <message>
        <source>As the printed record names them.</source>
        <translation type="unfinished">Tal como figura en el acta impresa.</translation>
    </message>
    <message>
        <source>As the record names them: a party, team or panel.</source>
        <translation type="unfinished">Tal como figura en el expediente: una parte, un equipo o un grupo de expertos.</translation>
    </message>
    <message>
        <source>As they stand in the paragraph; none for the whole of it.</source>
        <translation type="unfinished">Tal como figuran en el párrafo; ninguna si es todo el párrafo.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished">Solicitado por</translation>
    </message>
    <message>
        <source>Asked for the floor at</source>
        <translation type="unfinished">Pidió la palabra a las</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation type="unfinished">Preguntado a</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished">Solicitado el</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished">Evaluado por</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Evaluación</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">Evaluaciones</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished">Adjunto</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">Adjuntos</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished">Atribución</translation>
    </message>
    <message>
        <source>Authorities and bodies consulted</source>
        <translation type="unfinished">Autoridades y órganos consultados</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished">Línea de base</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished">Fundamento</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished">Comienza</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">Pertenece a</translation>
    </message>
    <message>
        <source>Bindingness</source>
        <translation type="unfinished">Carácter vinculante</translation>
    </message>
    <message>
        <source>Bindingness after</source>
        <translation type="unfinished">Carácter vinculante después</translation>
    </message>
    <message>
        <source>Bindingness before</source>
        <translation type="unfinished">Carácter vinculante antes</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished">Órganos</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Órgano</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation type="unfinished">Desglose</translation>
    </message>
    <message>
        <source>Broken at</source>
        <translation type="unfinished">Interrumpido a las</translation>
    </message>
    <message>
        <source>Broken by</source>
        <translation type="unfinished">Interrumpido por</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Antes del</translation>
    </message>
    <message>
        <source>By it mandates name the session, such as “safe”.</source>
        <translation type="unfinished">Con él designan los mandatos la sesión, como “safe”.</translation>
    </message>
    <message>
        <source>Capacities found</source>
        <translation type="unfinished">Capacidades constatadas</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Calidad</translation>
    </message>
    <message>
        <source>Carried forward from</source>
        <translation type="unfinished">Trasladado de</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation type="unfinished">Ejecuta</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Presidencia</translation>
    </message>
    <message>
        <source>Change in force from</source>
        <translation type="unfinished">Cambio en vigor desde</translation>
    </message>
    <message>
        <source>Change made</source>
        <translation type="unfinished">Cambio realizado</translation>
    </message>
    <message>
        <source>City or country</source>
        <translation type="unfinished">Ciudad o país</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished">Cerrada por</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">Agrupación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Código</translation>
    </message>
    <message>
        <source>Concerns refugees too</source>
        <translation type="unfinished">Concierne también a refugiados</translation>
    </message>
    <message>
        <source>Concluded at</source>
        <translation type="unfinished">Concluido a las</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished">Fiabilidad</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Consentimiento</translation>
    </message>
    <message>
        <source>Constituencies consulted</source>
        <translation type="unfinished">Grupos consultados</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation type="unfinished">Grupo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Contacto</translation>
    </message>
    <message>
        <source>Correction request</source>
        <translation type="unfinished">Solicitud de corrección</translation>
    </message>
    <message>
        <source>Correction requests</source>
        <translation type="unfinished">Solicitudes de corrección</translation>
    </message>
    <message>
        <source>Corrects or adds to</source>
        <translation type="unfinished">Corrige o completa</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">Corredor</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation type="unfinished">Corredores</translation>
    </message>
    <message>
        <source>Counted already in</source>
        <translation type="unfinished">Ya contado en</translation>
    </message>
    <message>
        <source>Country or area</source>
        <translation type="unfinished">País o zona</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">Criterio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Moneda</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished">Ciclo</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation type="unfinished">Ciclos</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Plazo</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished">Decidido el</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Decisión</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Decisiones</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished">Delegación</translation>
    </message>
    <message>
        <source>Delivers on</source>
        <translation type="unfinished">Da cumplimiento a</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished">Modo de presentación</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished">Depende de</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Descripción</translation>
    </message>
    <message>
        <source>Desks have it, but nobody outside the secretariat&apos;s copies prints, lists or exports it before.</source>
        <translation type="unfinished">Los puestos lo tienen, pero fuera de los ejemplares de la secretaría nadie lo imprime, enumera ni exporta antes.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished">Destino</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">Dispositivo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">Sentido</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished">Distribución</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Documento</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation type="unfinished">Signatura del documento</translation>
    </message>
    <message>
        <source>Domestic or external</source>
        <translation type="unfinished">Interno o externo</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished">Extraído de</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Vence</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation type="unfinished">Vencimiento después</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation type="unfinished">Vencimiento antes</translation>
    </message>
    <message>
        <source>Earmarking</source>
        <translation type="unfinished">Asignación específica</translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished">Elemento</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished">Elementos</translation>
    </message>
    <message>
        <source>Empty where it waits and nobody is asked.</source>
        <translation type="unfinished">Vacío si está en espera y no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished">Termina</translation>
    </message>
    <message>
        <source>Enrolment at a venue</source>
        <translation type="unfinished">Inscripción en la sede de la reunión</translation>
    </message>
    <message>
        <source>Enrolments at a venue</source>
        <translation type="unfinished">Inscripciones en la sede de la reunión</translation>
    </message>
    <message>
        <source>Entrusted with finalising it</source>
        <translation type="unfinished">Encargado de ultimarlo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Pruebas</translation>
    </message>
    <message>
        <source>Evidence attached</source>
        <translation type="unfinished">Pruebas adjuntas</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished">Tipo de cambio</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished">Tipos de cambio</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation type="unfinished">Gasto</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation type="unfinished">Gastos</translation>
    </message>
    <message>
        <source>Expert mission</source>
        <translation type="unfinished">Misión de expertos</translation>
    </message>
    <message>
        <source>Expert missions</source>
        <translation type="unfinished">Misiones de expertos</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished">Explicación</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation type="unfinished">Prorrogado hasta</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished">Alimenta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Campo</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Archivo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Conclusión</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Conclusiones</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">Primer día</translation>
    </message>
    <message>
        <source>Floor language</source>
        <translation type="unfinished">Idioma de la intervención</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">Punto focal</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished">Nota al pie</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Para</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Para quién</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Forma</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished">Foro</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">Constatada en</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">De</translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished">Función</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">Financiador</translation>
    </message>
    <message>
        <source>Funding need</source>
        <translation type="unfinished">Necesidad de financiación</translation>
    </message>
    <message>
        <source>Funding needs</source>
        <translation type="unfinished">Necesidades de financiación</translation>
    </message>
    <message>
        <source>Further kinds of record</source>
        <translation type="unfinished">Otros tipos de registro</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished">Brecha</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished">Brechas</translation>
    </message>
    <message>
        <source>Gaps found</source>
        <translation type="unfinished">Brechas constatadas</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">Objetivos</translation>
    </message>
    <message>
        <source>Governments and others who prepare return from community to community.</source>
        <translation type="unfinished">Gobiernos y otros que preparan el retorno de comunidad a comunidad.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grupo</translation>
    </message>
    <message>
        <source>Handling note</source>
        <translation type="unfinished">Nota de tramitación</translation>
    </message>
    <message>
        <source>Hexadecimal.</source>
        <translation type="unfinished">Hexadecimal.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Anfitrión</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation type="unfinished">Cómo se determinó</translation>
    </message>
    <message>
        <source>How those affected were consulted</source>
        <translation type="unfinished">Cómo se consultó a los afectados</translation>
    </message>
    <message>
        <source>Hub profile</source>
        <translation type="unfinished">Perfil de polo</translation>
    </message>
    <message>
        <source>Hub profiles</source>
        <translation type="unfinished">Perfiles de polos</translation>
    </message>
    <message>
        <source>ISO 3166 alpha-3 code or the actor&apos;s own short form.</source>
        <translation type="unfinished">Código ISO 3166 alfa-3 o forma breve propia del actor.</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation type="unfinished">Identificador externo</translation>
    </message>
    <message>
        <source>Ids of people in the roster: they reply for the author, and settle nothing alone.</source>
        <translation type="unfinished">Identificadores de personas de la nómina: responden por el autor y no resuelven nada por sí solas.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished">En vigor desde</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation type="unfinished">En vigor hasta</translation>
    </message>
    <message>
        <source>In paragraph</source>
        <translation type="unfinished">En el párrafo</translation>
    </message>
    <message>
        <source>In the same currency.</source>
        <translation type="unfinished">En la misma moneda.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">Indicador</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation type="unfinished">Valor de indicador</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation type="unfinished">Valores de indicadores</translation>
    </message>
    <message>
        <source>Indicators used</source>
        <translation type="unfinished">Indicadores utilizados</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished">Iniciativa</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished">Iniciativas</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">Instrumento</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished">Instrumentos</translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation type="unfinished">Intereses declarados</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished">Intervención</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation type="unfinished">Intervenciones</translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished">A</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Emitido por</translation>
    </message>
    <message>
        <source>Its SHA-256, hexadecimal.</source>
        <translation type="unfinished">Su SHA-256, en hexadecimal.</translation>
    </message>
    <message>
        <source>Its number: the same in every language.</source>
        <translation type="unfinished">Su número: el mismo en todos los idiomas.</translation>
    </message>
    <message>
        <source>JSON, given out again as it came.</source>
        <translation type="unfinished">JSON, devuelto tal como llegó.</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished">Se unió el</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation type="unfinished">Tipo de evaluación</translation>
    </message>
    <message>
        <source>Kind of occasion</source>
        <translation type="unfinished">Tipo de ocasión</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation type="unfinished">Tipo de apoyo</translation>
    </message>
    <message>
        <source>Kinds of support</source>
        <translation type="unfinished">Tipos de apoyo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished">Idioma del texto</translation>
    </message>
    <message>
        <source>Language version of</source>
        <translation type="unfinished">Versión lingüística de</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Último día</translation>
    </message>
    <message>
        <source>Last segment header that counts</source>
        <translation type="unfinished">Último encabezado de segmento válido</translation>
    </message>
    <message>
        <source>Law or policy reviewed</source>
        <translation type="unfinished">Ley o política examinada</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Líder</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation type="unfinished">Aprendido de</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished">Se retiró el</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished">Lección</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">Lecciones</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Nivel</translation>
    </message>
    <message>
        <source>Level of the heading</source>
        <translation type="unfinished">Nivel del encabezamiento</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation type="unfinished">Lista de oradores</translation>
    </message>
    <message>
        <source>Local partners</source>
        <translation type="unfinished">Socios locales</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished">Volver a verlo el</translation>
    </message>
    <message>
        <source>Made after</source>
        <translation type="unfinished">Hecho según</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished">Formulada en</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished">Elaborado a partir de</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished">Formulada el</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished">Mandato</translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished">Correspondencia</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished">Correspondencias</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished">Asunto</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Reunión</translation>
    </message>
    <message>
        <source>Meeting document</source>
        <translation type="unfinished">Documento de reunión</translation>
    </message>
    <message>
        <source>Meeting documents</source>
        <translation type="unfinished">Documentos de reunión</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Reuniones</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished">Miembros</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation type="unfinished">Cumplida por</translation>
    </message>
    <message>
        <source>Migration in development</source>
        <translation type="unfinished">La migración en el desarrollo</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished">Hito</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished">Hitos</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished">Misión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished">Se necesita antes del</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Número</translation>
    </message>
    <message>
        <source>OECD-DAC, five digits.</source>
        <translation type="unfinished">CAD-OCDE, cinco dígitos.</translation>
    </message>
    <message>
        <source>Of a group that speaks as one, or of a regional body.</source>
        <translation type="unfinished">De un grupo que habla con una sola voz, o de un órgano regional.</translation>
    </message>
    <message>
        <source>Of a note that came from a file: taken in once.</source>
        <translation type="unfinished">De una nota procedente de un archivo: se incorpora una sola vez.</translation>
    </message>
    <message>
        <source>Of its own statement</source>
        <translation type="unfinished">De su propia declaración</translation>
    </message>
    <message>
        <source>Of the clocks where the meeting is held, such as +03:00; printed times are told by them.</source>
        <translation type="unfinished">De los relojes del lugar de la reunión, como +03:00; las horas impresas se rigen por ellos.</translation>
    </message>
    <message>
        <source>Of the document</source>
        <translation type="unfinished">Del documento</translation>
    </message>
    <message>
        <source>Of the document that stands here; notes stay.</source>
        <translation type="unfinished">Del documento que está aquí; las notas permanecen.</translation>
    </message>
    <message>
        <source>Of which entries differ.</source>
        <translation type="unfinished">Cuyas entradas divergen.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished">Oferta</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">Ofertas</translation>
    </message>
    <message>
        <source>Office in the bureau</source>
        <translation type="unfinished">Cargo en la Mesa</translation>
    </message>
    <message>
        <source>Official number</source>
        <translation type="unfinished">Número oficial</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation type="unfinished">Diferencia con UTC</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation type="unfinished">En nombre de</translation>
    </message>
    <message>
        <source>On which condition</source>
        <translation type="unfinished">Con qué condición</translation>
    </message>
    <message>
        <source>One record</source>
        <translation type="unfinished">Un registro</translation>
    </message>
    <message>
        <source>Only its author may edit it.</source>
        <translation type="unfinished">Solo su autor puede modificarlo.</translation>
    </message>
    <message>
        <source>Only the secretariat can ever read it, and no laptop keeps it readable.</source>
        <translation type="unfinished">Solo la secretaría puede leerlo, y ningún portátil lo conserva legible.</translation>
    </message>
    <message>
        <source>Open for others to join</source>
        <translation type="unfinished">Abierta a que otros se unan</translation>
    </message>
    <message>
        <source>Open note</source>
        <translation type="unfinished">Nota abierta</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation type="unfinished">Notas abiertas</translation>
    </message>
    <message>
        <source>Open notes relied on</source>
        <translation type="unfinished">Notas abiertas utilizadas</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation type="unfinished">Abierta hasta</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation type="unfinished">Abierto a las</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished">Abierta por</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation type="unfinished">Abierta a partir de</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organización</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">Origen</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation type="unfinished">Idioma original</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <source>Outstanding matter</source>
        <translation type="unfinished">Asunto pendiente</translation>
    </message>
    <message>
        <source>Outstanding matters</source>
        <translation type="unfinished">Asuntos pendientes</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation type="unfinished">Parte propia</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished">Párrafo</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished">Párrafos</translation>
    </message>
    <message>
        <source>Part in a pledge</source>
        <translation type="unfinished">Participación en una promesa</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished">Participante</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">Participantes</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished">Partes</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished">Socios</translation>
    </message>
    <message>
        <source>Parts in pledges</source>
        <translation type="unfinished">Participaciones en promesas</translation>
    </message>
    <message>
        <source>Party assessed</source>
        <translation type="unfinished">Parte evaluada</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished">Pasaje</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished">Pagador</translation>
    </message>
    <message>
        <source>Per cent of a larger sum.</source>
        <translation type="unfinished">Por ciento de una suma mayor.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Período</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Persona</translation>
    </message>
    <message>
        <source>Pioneer</source>
        <translation type="unfinished">Pionero</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Place in the document</source>
        <translation type="unfinished">Lugar en el documento</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation type="unfinished">Lugar en el orden</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation type="unfinished">Promesa</translation>
    </message>
    <message>
        <source>Pledge or commitment</source>
        <translation type="unfinished">Promesa o compromiso</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">Promesas</translation>
    </message>
    <message>
        <source>Pledging party</source>
        <translation type="unfinished">Parte que promete</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Posición</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished">Posiciones</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Práctica</translation>
    </message>
    <message>
        <source>Practice or text</source>
        <translation type="unfinished">Práctica o texto</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished">Prácticas</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished">Preparado por</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished">Prioridades</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Prioridad</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation type="unfinished">Informe de progreso</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation type="unfinished">Informes de progreso</translation>
    </message>
    <message>
        <source>Progress update</source>
        <translation type="unfinished">Actualización de progreso</translation>
    </message>
    <message>
        <source>Progress updates</source>
        <translation type="unfinished">Actualizaciones de progreso</translation>
    </message>
    <message>
        <source>Proof of consultation</source>
        <translation type="unfinished">Prueba de la consulta</translation>
    </message>
    <message>
        <source>Proposed as guidance</source>
        <translation type="unfinished">Propuesto como orientación</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished">Propuesto por</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation type="unfinished">Texto propuesto</translation>
    </message>
    <message>
        <source>Protection concern</source>
        <translation type="unfinished">Preocupación de protección</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished">Disposición</translation>
    </message>
    <message>
        <source>Purpose code</source>
        <translation type="unfinished">Código de finalidad</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pregunta</translation>
    </message>
    <message>
        <source>Question, or why it waits</source>
        <translation type="unfinished">Pregunta, o por qué espera</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Preguntas</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">Orden</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">Calificación</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation type="unfinished">Alcanzado el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Reason of the Chair</source>
        <translation type="unfinished">Motivo de la presidencia</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Motivos</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished">Recibido el</translation>
    </message>
    <message>
        <source>Receiver of sealed values</source>
        <translation type="unfinished">Receptor de valores sellados</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">Destinatario</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Recomendación</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">Recomendaciones</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Registro</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Referencia</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation type="unfinished">Región o lugar</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation type="unfinished">Publicado el</translation>
    </message>
    <message>
        <source>Reporting duties</source>
        <translation type="unfinished">Obligaciones de informar</translation>
    </message>
    <message>
        <source>Reporting duty</source>
        <translation type="unfinished">Obligación de informar</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">Solicitud</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished">Reservas</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished">Recursos</translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished">Respuesta</translation>
    </message>
    <message>
        <source>Response in words</source>
        <translation type="unfinished">Respuesta en palabras</translation>
    </message>
    <message>
        <source>Response pending until</source>
        <translation type="unfinished">Respuesta pendiente hasta</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">Se basa en</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">Resultados</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation type="unfinished">Nota de examen</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation type="unfinished">Notas de examen</translation>
    </message>
    <message>
        <source>Review teams</source>
        <translation type="unfinished">Equipos de examen</translation>
    </message>
    <message>
        <source>Revision of a pledge</source>
        <translation type="unfinished">Revisión de una promesa</translation>
    </message>
    <message>
        <source>Revisions of pledges</source>
        <translation type="unfinished">Revisiones de promesas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Función</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Sala</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Reglas</translation>
    </message>
    <message>
        <source>Rules it issues</source>
        <translation type="unfinished">Normas que dicta</translation>
    </message>
    <message>
        <source>SHA-256 of the answer as it was signed: it ends when the answer changes.</source>
        <translation type="unfinished">SHA-256 de la respuesta tal como se firmó: la firma caduca cuando cambia la respuesta.</translation>
    </message>
    <message>
        <source>SHA-256 of the document that was read.</source>
        <translation type="unfinished">SHA-256 del documento que se leyó.</translation>
    </message>
    <message>
        <source>SHA-256 of the original as it was then: when the original changes, the translation is outdated.</source>
        <translation type="unfinished">SHA-256 del original de entonces: cuando cambia el original, la traducción queda desactualizada.</translation>
    </message>
    <message>
        <source>Safeguard answer</source>
        <translation type="unfinished">Respuesta de salvaguardia</translation>
    </message>
    <message>
        <source>Safeguard answers</source>
        <translation type="unfinished">Respuestas de salvaguardia</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation type="unfinished">Salvaguardias</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation type="unfinished">Dicho a las</translation>
    </message>
    <message>
        <source>Said in confidence</source>
        <translation type="unfinished">Dicho en confianza</translation>
    </message>
    <message>
        <source>Same or distinct</source>
        <translation type="unfinished">Mismo o distinto</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Sede</translation>
    </message>
    <message>
        <source>Second reader&apos;s finding</source>
        <translation type="unfinished">Conclusión del segundo lector</translation>
    </message>
    <message>
        <source>Segment header</source>
        <translation type="unfinished">Encabezado de segmento</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesión</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Sesiones</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation type="unfinished">Sesiones a las que asistió</translation>
    </message>
    <message>
        <source>Set by the program as the order moves.</source>
        <translation type="unfinished">Lo fija el programa según cambia el orden.</translation>
    </message>
    <message>
        <source>Set by the program as the text is written and moved.</source>
        <translation type="unfinished">Lo fija el programa según se escribe y se mueve el texto.</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation type="unfinished">Resuelto por</translation>
    </message>
    <message>
        <source>Share of the envelope</source>
        <translation type="unfinished">Parte de la dotación</translation>
    </message>
    <message>
        <source>Shared goals and priorities</source>
        <translation type="unfinished">Objetivos y prioridades comunes</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished">Nombre breve</translation>
    </message>
    <message>
        <source>Short, speakable, unique: the desk&apos;s mark and a number.</source>
        <translation type="unfinished">Breve, pronunciable, único: la sigla del puesto y un número.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished">Figura como</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Firmado el</translation>
    </message>
    <message>
        <source>Signed for the party</source>
        <translation type="unfinished">Firmado por la parte</translation>
    </message>
    <message>
        <source>Signed for the reviewers</source>
        <translation type="unfinished">Firmado por los examinadores</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation type="unfinished">Clave de firma</translation>
    </message>
    <message>
        <source>Silence procedure</source>
        <translation type="unfinished">Procedimiento de acuerdo tácito</translation>
    </message>
    <message>
        <source>Silence procedures</source>
        <translation type="unfinished">Procedimientos de acuerdo tácito</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fuente</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation type="unfinished">Documento fuente</translation>
    </message>
    <message>
        <source>Source of the answer</source>
        <translation type="unfinished">Fuente de la respuesta</translation>
    </message>
    <message>
        <source>Source of the mandate</source>
        <translation type="unfinished">Fuente del mandato</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished">Orador</translation>
    </message>
    <message>
        <source>Speaker on the list</source>
        <translation type="unfinished">Orador inscrito</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation type="unfinished">Separado de</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Etapa</translation>
    </message>
    <message>
        <source>Stakeholder statement</source>
        <translation type="unfinished">Declaración de una parte interesada</translation>
    </message>
    <message>
        <source>Stakeholder statements</source>
        <translation type="unfinished">Declaraciones de las partes interesadas</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished">Situación</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation type="unfinished">Expuesta en</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">Declaración</translation>
    </message>
    <message>
        <source>Statement for the secretariat only</source>
        <translation type="unfinished">Declaración solo para la secretaría</translation>
    </message>
    <message>
        <source>Statement on a text</source>
        <translation type="unfinished">Declaración sobre un texto</translation>
    </message>
    <message>
        <source>Statements on texts</source>
        <translation type="unfinished">Declaraciones sobre textos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Status assessed</source>
        <translation type="unfinished">Estado evaluado</translation>
    </message>
    <message>
        <source>Status declared</source>
        <translation type="unfinished">Estado declarado</translation>
    </message>
    <message>
        <source>Status declared by the party</source>
        <translation type="unfinished">Estado declarado por la parte</translation>
    </message>
    <message>
        <source>Status of an element</source>
        <translation type="unfinished">Estado de un elemento</translation>
    </message>
    <message>
        <source>Status of elements</source>
        <translation type="unfinished">Estado de los elementos</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished">Presentación</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished">Presentaciones</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation type="unfinished">Presentado por</translation>
    </message>
    <message>
        <source>Such as the adoption of the report; ends with the day on which it is released.</source>
        <translation type="unfinished">Por ejemplo, la aprobación del informe; termina el día en que se publica.</translation>
    </message>
    <message>
        <source>Such as “advance unedited version”.</source>
        <translation type="unfinished">Por ejemplo, “versión preliminar sin editar”.</translation>
    </message>
    <message>
        <source>Such as “women” or “under 18”.</source>
        <translation type="unfinished">Por ejemplo, “mujeres” o “menores de 18 años”.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Resumen</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation type="unfinished">Apoyo prestado</translation>
    </message>
    <message>
        <source>Support it gives</source>
        <translation type="unfinished">Apoyo que presta</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation type="unfinished">Apoyo necesario</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation type="unfinished">Solicitud de apoyo</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation type="unfinished">Solicitudes de apoyo</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation type="unfinished">Apoyado por</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished">Signatura</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">Etiquetas</translation>
    </message>
    <message>
        <source>Taken into national strategy</source>
        <translation type="unfinished">Incorporado a la estrategia nacional</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation type="unfinished">Asumido por</translation>
    </message>
    <message>
        <source>Taken up on</source>
        <translation type="unfinished">Asumido el</translation>
    </message>
    <message>
        <source>Takes up again</source>
        <translation type="unfinished">Retoma</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Meta</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation type="unfinished">Valor de la meta</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished">Metas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Equipo</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation type="unfinished">Mandato de la misión</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texto</translation>
    </message>
    <message>
        <source>Text as adopted</source>
        <translation type="unfinished">Texto aprobado</translation>
    </message>
    <message>
        <source>Text as decided</source>
        <translation type="unfinished">Texto de la decisión</translation>
    </message>
    <message>
        <source>Text checked against delivery</source>
        <translation type="unfinished">Texto cotejado con lo pronunciado</translation>
    </message>
    <message>
        <source>Text proposal</source>
        <translation type="unfinished">Propuesta de texto</translation>
    </message>
    <message>
        <source>Text proposals</source>
        <translation type="unfinished">Propuestas de texto</translation>
    </message>
    <message>
        <source>The larger envelope</source>
        <translation type="unfinished">La dotación mayor</translation>
    </message>
    <message>
        <source>The notes that it was made from.</source>
        <translation type="unfinished">Las notas a partir de las que se elaboró.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished">El otro</translation>
    </message>
    <message>
        <source>The recommendation of an earlier cycle.</source>
        <translation type="unfinished">La recomendación de un ciclo anterior.</translation>
    </message>
    <message>
        <source>The recommendation or assessment that opens this funding.</source>
        <translation type="unfinished">La recomendación o evaluación que abre esta financiación.</translation>
    </message>
    <message>
        <source>The region&apos;s short name; empty for the whole world.</source>
        <translation type="unfinished">El nombre breve de la región; vacío para todo el mundo.</translation>
    </message>
    <message>
        <source>The short id.</source>
        <translation type="unfinished">El identificador breve.</translation>
    </message>
    <message>
        <source>The submission or update that was handed in.</source>
        <translation type="unfinished">La presentación o actualización que se entregó.</translation>
    </message>
    <message>
        <source>The team&apos;s own note before.</source>
        <translation type="unfinished">La nota anterior del propio equipo.</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished">Vínculos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Para</translation>
    </message>
    <message>
        <source>Took the floor</source>
        <translation type="unfinished">Tomó la palabra</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation type="unfinished">Tránsito</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished">Traducción</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished">Traducciones</translation>
    </message>
    <message>
        <source>Under embargo until</source>
        <translation type="unfinished">Bajo embargo hasta</translation>
    </message>
    <message>
        <source>Under embargo until this has happened</source>
        <translation type="unfinished">Bajo embargo hasta que esto ocurra</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unidad</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Hasta</translation>
    </message>
    <message>
        <source>Updates, decisions, other records.</source>
        <translation type="unfinished">Actualizaciones, decisiones, otros registros.</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation type="unfinished">Aplicación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valor</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation type="unfinished">Valor después</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation type="unfinished">Valor antes</translation>
    </message>
    <message>
        <source>Value planned</source>
        <translation type="unfinished">Valor previsto</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation type="unfinished">Valor alcanzado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">Dictamen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versión</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation type="unfinished">Versión del texto</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Qué</translation>
    </message>
    <message>
        <source>What else came along</source>
        <translation type="unfinished">Lo que llegó además</translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished">Para qué</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished">Qué se hace</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished">Qué se mide</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished">Lo que falta</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished">Lo que se necesita</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation type="unfinished">Lo que se ofrece</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation type="unfinished">Lo que se debe</translation>
    </message>
    <message>
        <source>What is pledged</source>
        <translation type="unfinished">Qué se promete</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation type="unfinished">Lo que se solicita</translation>
    </message>
    <message>
        <source>What it needs to work elsewhere</source>
        <translation type="unfinished">Qué necesita para funcionar en otros lugares</translation>
    </message>
    <message>
        <source>What may be known to the secretariat alone stands here, and not in the statement: desks of others never receive it.</source>
        <translation type="unfinished">Aquí figura lo que solo puede conocer la secretaría, y no en la declaración: los puestos de otros nunca lo reciben.</translation>
    </message>
    <message>
        <source>What one unit is worth.</source>
        <translation type="unfinished">Lo que vale una unidad.</translation>
    </message>
    <message>
        <source>What rapporteurs see and capture beside the six kinds that they begin with.</source>
        <translation type="unfinished">Lo que los relatores ven y anotan además de los seis tipos con que empiezan.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Qué se hizo</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished">Qué se aprendió</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Qué se dijo</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Dónde</translation>
    </message>
    <message>
        <source>Where an agreed commitment is adjusted, and no pledge.</source>
        <translation type="unfinished">Si se ajusta un compromiso acordado y no una promesa.</translation>
    </message>
    <message>
        <source>Where it is not counted by its place.</source>
        <translation type="unfinished">Si no se numera por su lugar.</translation>
    </message>
    <message>
        <source>Where it is not the indicator&apos;s own.</source>
        <translation type="unfinished">Si no es la propia del indicador.</translation>
    </message>
    <message>
        <source>Where it is spent</source>
        <translation type="unfinished">Dónde se gasta</translation>
    </message>
    <message>
        <source>Which envelope</source>
        <translation type="unfinished">Qué dotación</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Quién</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished">Quién y dónde</translation>
    </message>
    <message>
        <source>Who answers for the author</source>
        <translation type="unfinished">Quién responde por el autor</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation type="unfinished">Quién lo debe</translation>
    </message>
    <message>
        <source>Who seeks support</source>
        <translation type="unfinished">Quién solicita apoyo</translation>
    </message>
    <message>
        <source>Who was heard, where and when, and what it changed; host communities too.</source>
        <translation type="unfinished">A quién se escuchó, dónde y cuándo, y qué cambió con ello; también las comunidades de acogida.</translation>
    </message>
    <message>
        <source>Whom it draws, and why</source>
        <translation type="unfinished">A quiénes atrae, y por qué</translation>
    </message>
    <message>
        <source>Whom it reviews</source>
        <translation type="unfinished">A quién examina</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">De quién</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished">Redacción</translation>
    </message>
    <message>
        <source>Wording asked for</source>
        <translation type="unfinished">Redacción solicitada</translation>
    </message>
    <message>
        <source>Wording proposed instead</source>
        <translation type="unfinished">Redacción propuesta en su lugar</translation>
    </message>
    <message>
        <source>Words concerned</source>
        <translation type="unfinished">Palabras afectadas</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation type="unfinished">Idiomas de trabajo</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">Escrito por</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Año</translation>
    </message>
    <message>
        <source>Year of the baseline</source>
        <translation type="unfinished">Año de la línea de base</translation>
    </message>
    <message>
        <source>admit or reject</source>
        <translation type="unfinished">admitir o rechazar</translation>
    </message>
    <message>
        <source>same or distinct</source>
        <translation type="unfinished">mismo o distinto</translation>
    </message>
    <message>
        <source>withdrawn, once it was taken back</source>
        <translation type="unfinished">retirada, una vez anulada</translation>
    </message>
    <message>
        <source>“None” where there are none.</source>
        <translation type="unfinished">“Ninguno” si no los hay.</translation>
    </message>
    <message>
        <source>Some entries for this record differ</source>
        <translation type="unfinished">Algunas entradas de este registro divergen</translation>
    </message>
    <message>
        <source>Without: {field}</source>
        <translation type="unfinished">Sin: {field}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Instead:</source>
        <translation type="unfinished">En su lugar:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation type="unfinished">Etiquetas:</translation>
    </message>
    <message>
        <source>Goals:</source>
        <translation type="unfinished">Objetivos:</translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation type="unfinished">párr. {number}</translation>
    </message>
    <message>
        <source>no place any more</source>
        <translation type="unfinished">ya no tiene lugar</translation>
    </message>
    <message>
        <source>Author asks to settle</source>
        <translation type="unfinished">El autor pide resolverla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abierto</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Respondido</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished">Resueltos</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Retirado</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A PIN has {shortest} digits or more.</source>
        <translation type="unfinished">Un PIN tiene {shortest} cifras o más.</translation>
    </message>
    <message>
        <source>A bundle for everyone cannot be encrypted.</source>
        <translation type="unfinished">Un paquete para todos no se puede cifrar.</translation>
    </message>
    <message>
        <source>A delegation names roles (never the secretariat&apos;s), the meeting&apos;s sessions, and a day that is not over.</source>
        <translation type="unfinished">Una delegación nombra funciones (nunca las de la secretaría), las sesiones de la reunión y un día que no haya pasado.</translation>
    </message>
    <message>
        <source>A file that goes along is too large to be encrypted: it would have to be opened in memory.</source>
        <translation type="unfinished">Un archivo que acompaña es demasiado grande para cifrarlo: habría que abrirlo en memoria.</translation>
    </message>
    <message>
        <source>A pending response says until when.</source>
        <translation type="unfinished">Una respuesta pendiente dice hasta cuándo.</translation>
    </message>
    <message>
        <source>A personal or sealed value stays behind what stands for it.</source>
        <translation type="unfinished">Un valor personal o sellado queda detrás de lo que lo representa.</translation>
    </message>
    <message>
        <source>A personal value ({commitment}) is not what was committed to.</source>
        <translation type="unfinished">Un valor personal ({commitment}) no es aquel al que se había comprometido.</translation>
    </message>
    <message>
        <source>A question needs somebody who is asked.</source>
        <translation type="unfinished">Una pregunta necesita a alguien a quien hacerla.</translation>
    </message>
    <message>
        <source>A receiver has no proper key to encrypt to.</source>
        <translation type="unfinished">Un destinatario no tiene una clave adecuada para cifrar.</translation>
    </message>
    <message>
        <source>A reconciliation needs a reason.</source>
        <translation type="unfinished">Una conciliación necesita un motivo.</translation>
    </message>
    <message>
        <source>A reference stays as it was given: people quote it.</source>
        <translation type="unfinished">Una referencia queda como se dio: la gente la cita.</translation>
    </message>
    <message>
        <source>A reference stays: leave it as it was.</source>
        <translation type="unfinished">Una referencia no cambia: déjela como estaba.</translation>
    </message>
    <message>
        <source>A roster cannot be read ({fault}).</source>
        <translation type="unfinished">No se puede leer una nómina ({fault}).</translation>
    </message>
    <message>
        <source>A segment is damaged: {what}.</source>
        <translation type="unfinished">Un segmento está dañado: {what}.</translation>
    </message>
    <message>
        <source>A segment is not signed by the key it names.</source>
        <translation type="unfinished">Un segmento no está firmado por la clave que nombra.</translation>
    </message>
    <message>
        <source>A signed part cannot be read ({fault}).</source>
        <translation type="unfinished">No se puede leer una parte firmada ({fault}).</translation>
    </message>
    <message>
        <source>A signed part is not in its canonical form.</source>
        <translation type="unfinished">Una parte firmada no está en su forma canónica.</translation>
    </message>
    <message>
        <source>A signed part is not signed by the one key that it names.</source>
        <translation type="unfinished">Una parte firmada no está firmada por la única clave que nombra.</translation>
    </message>
    <message>
        <source>A signed part is of the kind {kind}, not {kind2}.</source>
        <translation type="unfinished">Una parte firmada es del tipo {kind}, no {kind2}.</translation>
    </message>
    <message>
        <source>A signed text is no proper JSON ({fault}).</source>
        <translation type="unfinished">Un texto firmado no es JSON correcto ({fault}).</translation>
    </message>
    <message>
        <source>A signed text is not in its canonical form.</source>
        <translation type="unfinished">Un texto firmado no está en su forma canónica.</translation>
    </message>
    <message>
        <source>A state needs a reason.</source>
        <translation type="unfinished">Un estado necesita un motivo.</translation>
    </message>
    <message>
        <source>A stored value is not in a form this release knows ({fault}).</source>
        <translation type="unfinished">Un valor guardado no tiene una forma que esta versión conozca ({fault}).</translation>
    </message>
    <message>
        <source>A value of {lower} {line} is longer than a spreadsheet&apos;s cell holds.</source>
        <translation type="unfinished">Un valor de {lower} {line} es más largo de lo que cabe en una celda de hoja de cálculo.</translation>
    </message>
    <message>
        <source>Accept them, or mark them as not agreed or withdrawn.</source>
        <translation type="unfinished">Acéptelas, o márquelas como no acordadas o retiradas.</translation>
    </message>
    <message>
        <source>Add to a set, or take out of it.</source>
        <translation type="unfinished">Añadir a un conjunto, o quitar de él.</translation>
    </message>
    <message>
        <source>An answer is kept with its source.</source>
        <translation type="unfinished">Una respuesta se guarda con su fuente.</translation>
    </message>
    <message>
        <source>An enrolment request cannot be read ({fault}).</source>
        <translation type="unfinished">No se puede leer una solicitud de inscripción ({fault}).</translation>
    </message>
    <message>
        <source>An erasure needs a reason.</source>
        <translation type="unfinished">Una supresión necesita un motivo.</translation>
    </message>
    <message>
        <source>An erasure or an admission is not undone.</source>
        <translation type="unfinished">Una supresión o una admisión no se deshace.</translation>
    </message>
    <message>
        <source>Another row has the same id.</source>
        <translation type="unfinished">Otra fila tiene el mismo identificador.</translation>
    </message>
    <message>
        <source>Answer it, or settle it with a reason.</source>
        <translation type="unfinished">Respóndala, o resuélvala con un motivo.</translation>
    </message>
    <message>
        <source>As {role} you may not decide what is believed.</source>
        <translation type="unfinished">Como {role} usted no puede decidir qué se cree.</translation>
    </message>
    <message>
        <source>As {role} you may not reconcile this.</source>
        <translation type="unfinished">Como {role} usted no puede conciliar esto.</translation>
    </message>
    <message>
        <source>As {role} you may not take this record back.</source>
        <translation type="unfinished">Como {role} usted no puede retirar este registro.</translation>
    </message>
    <message>
        <source>As {role} you may not write {field}.</source>
        <translation type="unfinished">Como {role} usted no puede escribir {field}.</translation>
    </message>
    <message>
        <source>As {role}{where} you may not write {label} of a {lower}.</source>
        <translation type="unfinished">Como {role}{where} usted no puede escribir {label} de {lower}.</translation>
    </message>
    <message>
        <source>Ask a colleague to read it.</source>
        <translation type="unfinished">Pida a un colega que lo lea.</translation>
    </message>
    <message>
        <source>Ask for a PDF or DOCX file.</source>
        <translation type="unfinished">Pida un archivo PDF o DOCX.</translation>
    </message>
    <message>
        <source>Ask for a bundle with all rosters.</source>
        <translation type="unfinished">Pida un paquete con todas las nóminas.</translation>
    </message>
    <message>
        <source>Ask for a copy without one.</source>
        <translation type="unfinished">Pida una copia que no lo tenga.</translation>
    </message>
    <message>
        <source>Ask for a new copy.</source>
        <translation type="unfinished">Pida una copia nueva.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation type="unfinished">Pida uno nuevo.</translation>
    </message>
    <message>
        <source>Ask for a new request.</source>
        <translation type="unfinished">Pida una solicitud nueva.</translation>
    </message>
    <message>
        <source>Ask for a new roster.</source>
        <translation type="unfinished">Pida una nómina nueva.</translation>
    </message>
    <message>
        <source>Ask for a request under another id.</source>
        <translation type="unfinished">Pida una solicitud con otro identificador.</translation>
    </message>
    <message>
        <source>Ask for a simpler copy.</source>
        <translation type="unfinished">Pida una copia más sencilla.</translation>
    </message>
    <message>
        <source>Ask for a simpler copy; a document may be made to do this.</source>
        <translation type="unfinished">Pida una copia más sencilla; un documento puede estar hecho para causar esto.</translation>
    </message>
    <message>
        <source>Ask for a smaller copy.</source>
        <translation type="unfinished">Pida una copia más pequeña.</translation>
    </message>
    <message>
        <source>Ask for another copy of it.</source>
        <translation type="unfinished">Pida otra copia de él.</translation>
    </message>
    <message>
        <source>Ask for another copy.</source>
        <translation type="unfinished">Pida otra copia.</translation>
    </message>
    <message>
        <source>Ask for it in parts.</source>
        <translation type="unfinished">Pídalo en partes.</translation>
    </message>
    <message>
        <source>Ask for the document again.</source>
        <translation type="unfinished">Pida de nuevo el documento.</translation>
    </message>
    <message>
        <source>Ask for the notes again.</source>
        <translation type="unfinished">Pida de nuevo las notas.</translation>
    </message>
    <message>
        <source>Ask its operator, or the secretariat, where that is not expected.</source>
        <translation type="unfinished">Pregunte a quien lo gestiona, o a la secretaría, si no se esperaba.</translation>
    </message>
    <message>
        <source>Ask its sender for a new copy.</source>
        <translation type="unfinished">Pida una copia nueva a quien lo envió.</translation>
    </message>
    <message>
        <source>Ask its sender to write the bundle again; nothing of it was used.</source>
        <translation type="unfinished">Pida a quien lo envió que vuelva a escribir el paquete; no se usó nada de él.</translation>
    </message>
    <message>
        <source>Ask its writer for an enrolment request.</source>
        <translation type="unfinished">Pida a su autor una solicitud de inscripción.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation type="unfinished">Pregunte a uno de ellos.</translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation type="unfinished">Pregunte a alguien que pueda.</translation>
    </message>
    <message>
        <source>Ask the root keepers for a corrected one.</source>
        <translation type="unfinished">Pida una corregida a los custodios de la raíz.</translation>
    </message>
    <message>
        <source>Ask the root keepers for a properly signed one.</source>
        <translation type="unfinished">Pida una debidamente firmada a los custodios de la raíz.</translation>
    </message>
    <message>
        <source>Ask the secretariat to erase it.</source>
        <translation type="unfinished">Pida a la secretaría que lo suprima.</translation>
    </message>
    <message>
        <source>Ask the secretariat, or ask for a public copy.</source>
        <translation type="unfinished">Pregunte a la secretaría, o pida una copia pública.</translation>
    </message>
    <message>
        <source>Ask the secretariat.</source>
        <translation type="unfinished">Pregunte a la secretaría.</translation>
    </message>
    <message>
        <source>Ask them, or write one of your own.</source>
        <translation type="unfinished">Pregúnteles, o escriba una propia.</translation>
    </message>
    <message>
        <source>Ask to be enrolled here first.</source>
        <translation type="unfinished">Pida primero que le inscriban aquí.</translation>
    </message>
    <message>
        <source>Ask to hear it again.</source>
        <translation type="unfinished">Pida oírla otra vez.</translation>
    </message>
    <message>
        <source>Ask who wrote it to hand it over to you.</source>
        <translation type="unfinished">Pida a quien lo escribió que se lo entregue.</translation>
    </message>
    <message>
        <source>Ask who wrote it.</source>
        <translation type="unfinished">Pregunte quién lo escribió.</translation>
    </message>
    <message>
        <source>Attach a smaller copy.</source>
        <translation type="unfinished">Adjunte una copia más pequeña.</translation>
    </message>
    <message>
        <source>Attach it as a statement on the text.</source>
        <translation type="unfinished">Adjúntelo como declaración sobre el texto.</translation>
    </message>
    <message>
        <source>Begin another on the new version of the text.</source>
        <translation type="unfinished">Empiece otra sobre la nueva versión del texto.</translation>
    </message>
    <message>
        <source>Change it instead: its history stays.</source>
        <translation type="unfinished">Modifíquelo en su lugar: su historial queda.</translation>
    </message>
    <message>
        <source>Change its kind first.</source>
        <translation type="unfinished">Cambie primero su tipo.</translation>
    </message>
    <message>
        <source>Change the record instead.</source>
        <translation type="unfinished">Modifique el registro en su lugar.</translation>
    </message>
    <message>
        <source>Change the text itself, or adopt it first.</source>
        <translation type="unfinished">Modifique el propio texto, o apruébelo primero.</translation>
    </message>
    <message>
        <source>Change them by hand.</source>
        <translation type="unfinished">Modifíquelos a mano.</translation>
    </message>
    <message>
        <source>Change what it says instead.</source>
        <translation type="unfinished">Modifique en su lugar lo que dice.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished">Compruebe su nombre.</translation>
    </message>
    <message>
        <source>Check its reference, or receive it first.</source>
        <translation type="unfinished">Compruebe su referencia, o recíbalo primero.</translation>
    </message>
    <message>
        <source>Check its reference.</source>
        <translation type="unfinished">Compruebe su referencia.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and has space, and that no other program holds the file.</source>
        <translation type="unfinished">Compruebe que se puede escribir en la carpeta y hay espacio, y que ningún otro programa tiene el archivo.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and has space.</source>
        <translation type="unfinished">Compruebe que se puede escribir en la carpeta y hay espacio.</translation>
    </message>
    <message>
        <source>Check that there is space, that the file may be written and is whole, and that no other program uses it.  Then try again.</source>
        <translation type="unfinished">Compruebe que hay espacio, que el archivo se puede escribir y está íntegro, y que ningún otro programa lo usa.  Después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the address, and whether the network asks for something in a browser first.</source>
        <translation type="unfinished">Compruebe la dirección, y si la red pide algo antes en un navegador.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished">Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Check the address; give its operator&apos;s certificate with --trust where that is expected.</source>
        <translation type="unfinished">Compruebe la dirección; dé el certificado de quien lo gestiona con --trust si eso se espera.</translation>
    </message>
    <message>
        <source>Check the address; tell the secretariat where it is right.</source>
        <translation type="unfinished">Compruebe la dirección; si es correcta, avise a la secretaría.</translation>
    </message>
    <message>
        <source>Check the address; where it is right, the secretariat runs “stocktake roster log-key”.</source>
        <translation type="unfinished">Compruebe la dirección; si es correcta, la secretaría ejecuta «stocktake roster log-key».</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is in.</source>
        <translation type="unfinished">Compruebe el nombre, y que la memoria está puesta.</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is still there and may be read.</source>
        <translation type="unfinished">Compruebe el nombre, y que la memoria sigue puesta y se puede leer.</translation>
    </message>
    <message>
        <source>Check the reference, or receive what is missing first.</source>
        <translation type="unfinished">Compruebe la referencia, o reciba primero lo que falta.</translation>
    </message>
    <message>
        <source>Check the references.</source>
        <translation type="unfinished">Compruebe las referencias.</translation>
    </message>
    <message>
        <source>Check what you received.</source>
        <translation type="unfinished">Compruebe lo que recibió.</translation>
    </message>
    <message>
        <source>Check whether it is enrolled.</source>
        <translation type="unfinished">Compruebe si está inscrito.</translation>
    </message>
    <message>
        <source>Choose a rapporteur or a lead.</source>
        <translation type="unfinished">Elija un relator o un relator principal.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished">Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation type="unfinished">Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>Choose another name for the new desk.</source>
        <translation type="unfinished">Elija otro nombre para el puesto nuevo.</translation>
    </message>
    <message>
        <source>Choose another threshold.</source>
        <translation type="unfinished">Elija otro umbral.</translation>
    </message>
    <message>
        <source>Choose another, or leave without one.</source>
        <translation type="unfinished">Elija otra, o salga sin ella.</translation>
    </message>
    <message>
        <source>Choose one of several words.</source>
        <translation type="unfinished">Elija una de varias palabras.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished">Elija uno de ellos.</translation>
    </message>
    <message>
        <source>Choose the file of its recovery key.</source>
        <translation type="unfinished">Elija el archivo de su clave de recuperación.</translation>
    </message>
    <message>
        <source>Choose the file that “stocktake desk new” made.</source>
        <translation type="unfinished">Elija el archivo que creó «stocktake desk new».</translation>
    </message>
    <message>
        <source>Choose the key file of a root key.</source>
        <translation type="unfinished">Elija el archivo de una clave raíz.</translation>
    </message>
    <message>
        <source>Choose the newer one.</source>
        <translation type="unfinished">Elija la más nueva.</translation>
    </message>
    <message>
        <source>Choose the notes again.</source>
        <translation type="unfinished">Elija de nuevo las notas.</translation>
    </message>
    <message>
        <source>Choose what “stocktake export” wrote, or give a mapping file.</source>
        <translation type="unfinished">Elija lo que escribió «stocktake export», o dé un archivo de correspondencias.</translation>
    </message>
    <message>
        <source>Compare it, digit by digit.</source>
        <translation type="unfinished">Compárela cifra por cifra.</translation>
    </message>
    <message>
        <source>Compare the fingerprint by voice with the secretariat.</source>
        <translation type="unfinished">Compare la huella de viva voz con la secretaría.</translation>
    </message>
    <message>
        <source>Compare them in words instead.</source>
        <translation type="unfinished">Compárelas en palabras.</translation>
    </message>
    <message>
        <source>Conclude it after that, or extend it.</source>
        <translation type="unfinished">Conclúyala después, o prorróguela.</translation>
    </message>
    <message>
        <source>Consent was withdrawn.</source>
        <translation type="unfinished">Se retiró el consentimiento.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or ask its sender to write it once more.</source>
        <translation type="unfinished">Cópielo de nuevo de donde vino, o pida a quien lo envió que lo escriba otra vez.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished">Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Correct it, or bring in what is missing first.</source>
        <translation type="unfinished">Corríjalo, o traiga primero lo que falta.</translation>
    </message>
    <message>
        <source>Correct the mapping file.</source>
        <translation type="unfinished">Corrija el archivo de correspondencias.</translation>
    </message>
    <message>
        <source>Correct the pack&apos;s file, or ask whoever wrote it for a corrected one.</source>
        <translation type="unfinished">Corrija el archivo del marco, o pida uno corregido a quien lo escribió.</translation>
    </message>
    <message>
        <source>Correct the table&apos;s header or the mapping file.</source>
        <translation type="unfinished">Corrija el encabezado de la tabla o el archivo de correspondencias.</translation>
    </message>
    <message>
        <source>Correct them, or leave them out by saying so.</source>
        <translation type="unfinished">Corríjalas, o déjelas fuera diciéndolo.</translation>
    </message>
    <message>
        <source>Corrections were accepted until {deadline}.</source>
        <translation type="unfinished">Se aceptaban correcciones hasta el {deadline}.</translation>
    </message>
    <message>
        <source>Decline it, or footnote the summary.</source>
        <translation type="unfinished">Rechácela, o ponga una nota al pie del resumen.</translation>
    </message>
    <message>
        <source>Documents of this kind are not read here.</source>
        <translation type="unfinished">Los documentos de este tipo no se leen aquí.</translation>
    </message>
    <message>
        <source>Enrol for less, or leave it to the secretariat and root keepers.</source>
        <translation type="unfinished">Inscriba para menos, o déjelo a la secretaría y a los custodios de la raíz.</translation>
    </message>
    <message>
        <source>Enrol its writer instead, with “stocktake roster approve”.</source>
        <translation type="unfinished">Inscriba en su lugar a su autor, con «stocktake roster approve».</translation>
    </message>
    <message>
        <source>Enrol them first, or check the id.</source>
        <translation type="unfinished">Inscríbalos primero, o compruebe el identificador.</translation>
    </message>
    <message>
        <source>Entries differ in: {differing}.</source>
        <translation type="unfinished">Hay entradas divergentes en: {differing}.</translation>
    </message>
    <message>
        <source>Entries differed there.</source>
        <translation type="unfinished">Allí divergían entradas.</translation>
    </message>
    <message>
        <source>Entries on this paragraph differ.</source>
        <translation type="unfinished">Divergen entradas sobre este párrafo.</translation>
    </message>
    <message>
        <source>Everybody may read this note already.</source>
        <translation type="unfinished">Todos pueden leer ya esta nota.</translation>
    </message>
    <message>
        <source>Everything is kept here, and waits.</source>
        <translation type="unfinished">Todo se conserva aquí, y espera.</translation>
    </message>
    <message>
        <source>Everything is kept here.</source>
        <translation type="unfinished">Todo se conserva aquí.</translation>
    </message>
    <message>
        <source>Everything is kept here; nothing more was sent to that registry or taken from it.</source>
        <translation type="unfinished">Todo se conserva aquí; no se envió nada más a ese registro ni se tomó de él.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation type="unfinished">Exporte de nuevo.</translation>
    </message>
    <message>
        <source>Export as CSV or JSON.</source>
        <translation type="unfinished">Exporte como CSV o JSON.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished">Rellénelo.</translation>
    </message>
    <message>
        <source>Give --role and --at, each as often as needed, and --until.</source>
        <translation type="unfinished">Dé --role y --at, cada uno tantas veces como haga falta, y --until.</translation>
    </message>
    <message>
        <source>Give a later one.</source>
        <translation type="unfinished">Dé uno posterior.</translation>
    </message>
    <message>
        <source>Give a self-assessment.</source>
        <translation type="unfinished">Dé una autoevaluación.</translation>
    </message>
    <message>
        <source>Give another name or folder.</source>
        <translation type="unfinished">Dé otro nombre o carpeta.</translation>
    </message>
    <message>
        <source>Give another one.</source>
        <translation type="unfinished">Dé otro.</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation type="unfinished">Dé a cada columna un nombre propio.</translation>
    </message>
    <message>
        <source>Give it in a sentence.</source>
        <translation type="unfinished">Dígalo en una frase.</translation>
    </message>
    <message>
        <source>Give it in the window, or by --passphrase-fd; a root key&apos;s by --root-passphrase-fd.</source>
        <translation type="unfinished">Dela en la ventana, o por --passphrase-fd; la de una clave raíz por --root-passphrase-fd.</translation>
    </message>
    <message>
        <source>Give more digits, as “stocktake quarantine list” shows them.</source>
        <translation type="unfinished">Dé más cifras, como las muestra «stocktake quarantine list».</translation>
    </message>
    <message>
        <source>Give more digits; what is on record is no note any more.</source>
        <translation type="unfinished">Dé más cifras; lo que consta ya no es una nota.</translation>
    </message>
    <message>
        <source>Give the cut as the printed copy names it, or a day.</source>
        <translation type="unfinished">Dé el corte como lo nombra la copia impresa, o un día.</translation>
    </message>
    <message>
        <source>Give the cycle its template and its end first.</source>
        <translation type="unfinished">Dé primero al ciclo su plantilla y su fin.</translation>
    </message>
    <message>
        <source>Give the day on which it is due.</source>
        <translation type="unfinished">Dé el día en que vence.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation type="unfinished">Dé el día.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s fingerprint.</source>
        <translation type="unfinished">Dé la huella del registro.</translation>
    </message>
    <message>
        <source>Give them as a list.</source>
        <translation type="unfinished">Délos como lista.</translation>
    </message>
    <message>
        <source>Give your name and role to make a request.</source>
        <translation type="unfinished">Dé su nombre y función para hacer una solicitud.</translation>
    </message>
    <message>
        <source>Give your passphrase.</source>
        <translation type="unfinished">Dé su frase de contraseña.</translation>
    </message>
    <message>
        <source>Go on at any time.</source>
        <translation type="unfinished">Siga cuando quiera.</translation>
    </message>
    <message>
        <source>Hand it over to a person.</source>
        <translation type="unfinished">Entréguelo a una persona.</translation>
    </message>
    <message>
        <source>Hand over without encryption, on a stick that is encrypted itself.</source>
        <translation type="unfinished">Entregue sin cifrar, en una memoria que esté cifrada.</translation>
    </message>
    <message>
        <source>If somebody wrote to it since, reconcile that, or reinstate it.</source>
        <translation type="unfinished">Si alguien escribió en él desde entonces, concílielo, o restablézcalo.</translation>
    </message>
    <message>
        <source>Import the whole folder.</source>
        <translation type="unfinished">Importe la carpeta entera.</translation>
    </message>
    <message>
        <source>Install the newer release and receive it again.</source>
        <translation type="unfinished">Instale la versión más nueva y recíbalo de nuevo.</translation>
    </message>
    <message>
        <source>Issue a corrigendum, an addendum or a revision.</source>
        <translation type="unfinished">Publique una corrección, una adición o una revisión.</translation>
    </message>
    <message>
        <source>It changes nothing but its dates.</source>
        <translation type="unfinished">No cambia nada salvo sus fechas.</translation>
    </message>
    <message>
        <source>It does not verify.</source>
        <translation type="unfinished">No se verifica.</translation>
    </message>
    <message>
        <source>It has no id of a record.</source>
        <translation type="unfinished">No tiene identificador de registro.</translation>
    </message>
    <message>
        <source>It has {cells} cells where the header has {header}.</source>
        <translation type="unfinished">Tiene {cells} celdas donde el encabezado tiene {header}.</translation>
    </message>
    <message>
        <source>It holds a formula, not its result.</source>
        <translation type="unfinished">Contiene una fórmula, no su resultado.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation type="unfinished">Se conserva como está.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">Se conserva.</translation>
    </message>
    <message>
        <source>It is not here.</source>
        <translation type="unfinished">No está aquí.</translation>
    </message>
    <message>
        <source>It is not what an export keeps of a file.</source>
        <translation type="unfinished">No es lo que una exportación guarda de un archivo.</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation type="unfinished">Está retirado.</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation type="unfinished">Ya está así.</translation>
    </message>
    <message>
        <source>It was left alone.</source>
        <translation type="unfinished">Se dejó como estaba.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">Se detuvo.</translation>
    </message>
    <message>
        <source>It was withdrawn by somebody who had not seen what others wrote: {fields}.</source>
        <translation type="unfinished">Lo retiró alguien que no había visto lo que otros escribieron: {fields}.</translation>
    </message>
    <message>
        <source>Its entries differ: they are reconciled first.</source>
        <translation type="unfinished">Sus entradas divergen: se concilian primero.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished">Quédese con uno de ellos.</translation>
    </message>
    <message>
        <source>Keep the file: nothing of it was taken in, and nothing here was changed.</source>
        <translation type="unfinished">Guarde el archivo: no se tomó nada de él, y aquí no cambió nada.</translation>
    </message>
    <message>
        <source>Kept for {months} months after the {after}, as the pack says.</source>
        <translation type="unfinished">Se guarda {months} meses después de {after}, como dice el marco.</translation>
    </message>
    <message>
        <source>Leave it as it was.</source>
        <translation type="unfinished">Déjelo como estaba.</translation>
    </message>
    <message>
        <source>Leave it out, sit in a session of your mandate, or ask somebody who may.</source>
        <translation type="unfinished">Déjelo fuera, ocupe su lugar en una sesión de su mandato, o pregunte a alguien que pueda.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished">Déjelo fuera.</translation>
    </message>
    <message>
        <source>Leave it to the secretariat.</source>
        <translation type="unfinished">Déjelo a la secretaría.</translation>
    </message>
    <message>
        <source>Leave that column as it was.</source>
        <translation type="unfinished">Deje esa columna como estaba.</translation>
    </message>
    <message>
        <source>Line {expected} is not as it was printed.</source>
        <translation type="unfinished">La línea {expected} no es como se imprimió.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation type="unfinished">Mírelo de nuevo.</translation>
    </message>
    <message>
        <source>Look at its record and field.</source>
        <translation type="unfinished">Mire su registro y su campo.</translation>
    </message>
    <message>
        <source>Look at the differing entries again.</source>
        <translation type="unfinished">Mire de nuevo las entradas divergentes.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished">Mire de nuevo la lista.</translation>
    </message>
    <message>
        <source>Look at the record again.</source>
        <translation type="unfinished">Mire de nuevo el registro.</translation>
    </message>
    <message>
        <source>Look at what it would do now, and decide.</source>
        <translation type="unfinished">Mire qué haría ahora, y decida.</translation>
    </message>
    <message>
        <source>Look for it among the open notes.</source>
        <translation type="unfinished">Búsquela entre las notas abiertas.</translation>
    </message>
    <message>
        <source>Look there for a quotation mark that does not close, or is not doubled.</source>
        <translation type="unfinished">Busque allí una comilla que no se cierra o no está duplicada.</translation>
    </message>
    <message>
        <source>Make another desk for another registry.</source>
        <translation type="unfinished">Haga otro puesto para otro registro.</translation>
    </message>
    <message>
        <source>Make one with “stocktake desk new”, or check the name.</source>
        <translation type="unfinished">Haga uno con «stocktake desk new», o compruebe el nombre.</translation>
    </message>
    <message>
        <source>Make room, or use another stick.</source>
        <translation type="unfinished">Haga sitio, o use otra memoria.</translation>
    </message>
    <message>
        <source>Name the key whose last header this is.</source>
        <translation type="unfinished">Nombre la clave cuyo último encabezado es este.</translation>
    </message>
    <message>
        <source>Name the officer&apos;s key in full.</source>
        <translation type="unfinished">Nombre entera la clave del oficial.</translation>
    </message>
    <message>
        <source>Name the paragraph in it.</source>
        <translation type="unfinished">Nombre el párrafo en cuestión.</translation>
    </message>
    <message>
        <source>Name the party concerned.</source>
        <translation type="unfinished">Nombre la parte interesada.</translation>
    </message>
    <message>
        <source>Narrow the list, and do it in several acts.</source>
        <translation type="unfinished">Acote la lista, y hágalo en varios actos.</translation>
    </message>
    <message>
        <source>New records come in by a mapping file.</source>
        <translation type="unfinished">Los registros nuevos entran por un archivo de correspondencias.</translation>
    </message>
    <message>
        <source>No delegation of yours allows that.</source>
        <translation type="unfinished">Ninguna delegación suya lo permite.</translation>
    </message>
    <message>
        <source>No entries for {field} differ in which “{person}” wrote one value.</source>
        <translation type="unfinished">Para {field} no diverge ninguna entrada en la que «{person}» escribiera un valor.</translation>
    </message>
    <message>
        <source>No header of that key begins with “{last_header}”.</source>
        <translation type="unfinished">Ningún encabezado de esa clave empieza por «{last_header}».</translation>
    </message>
    <message>
        <source>No key that is not revoked already is meant by “{whom}”.</source>
        <translation type="unfinished">«{whom}» no designa ninguna clave que no esté ya revocada.</translation>
    </message>
    <message>
        <source>No key that is not revoked is meant by “{officer}”.</source>
        <translation type="unfinished">«{officer}» no designa ninguna clave que no esté revocada.</translation>
    </message>
    <message>
        <source>No one header here begins with “{word}”.</source>
        <translation type="unfinished">Ningún encabezado único aquí empieza por «{word}».</translation>
    </message>
    <message>
        <source>Nobody has keys on this desk yet.</source>
        <translation type="unfinished">Nadie tiene aún claves en este puesto.</translation>
    </message>
    <message>
        <source>Nobody is enrolled at a venue as “{whom}”.</source>
        <translation type="unfinished">Nadie está inscrito en la sede como «{whom}».</translation>
    </message>
    <message>
        <source>Nothing here has this reference.</source>
        <translation type="unfinished">Nada aquí tiene esta referencia.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in, and nothing here was changed.</source>
        <translation type="unfinished">No se tomó nada de él, y aquí no cambió nada.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation type="unfinished">No se tomó nada de él.</translation>
    </message>
    <message>
        <source>Nothing of this is left to be done.</source>
        <translation type="unfinished">No queda nada de esto por hacer.</translation>
    </message>
    <message>
        <source>Nothing stands against this withdrawal any more.</source>
        <translation type="unfinished">Ya nada se opone a esta retirada.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left there, and this desk still has everything.</source>
        <translation type="unfinished">No quedó allí nada sin terminar, y este puesto sigue teniéndolo todo.</translation>
    </message>
    <message>
        <source>Nothing was adopted.</source>
        <translation type="unfinished">No se aprobó nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">No cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed; the document was read in a process of its own, which has been ended.</source>
        <translation type="unfinished">No cambió nada; el documento se leyó en un proceso aparte, que se ha terminado.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished">No se importó nada.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished">No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was written, and this desk still has everything.</source>
        <translation type="unfinished">No se escribió nada, y este puesto sigue teniéndolo todo.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished">No se escribió nada.</translation>
    </message>
    <message>
        <source>Only a PDF takes PDF annotations.</source>
        <translation type="unfinished">Solo un PDF admite anotaciones PDF.</translation>
    </message>
    <message>
        <source>Only a joint assessment is signed by both sides.</source>
        <translation type="unfinished">Solo una evaluación conjunta la firman ambas partes.</translation>
    </message>
    <message>
        <source>Only an adopted document gets a later one.</source>
        <translation type="unfinished">Solo un documento aprobado recibe uno posterior.</translation>
    </message>
    <message>
        <source>Only members of the secretariat&apos;s group can open sealed values.</source>
        <translation type="unfinished">Solo los miembros del grupo de la secretaría pueden abrir valores sellados.</translation>
    </message>
    <message>
        <source>Only records of one kind, which everybody may read, are the same or distinct.</source>
        <translation type="unfinished">Solo registros de un tipo, que todos pueden leer, son el mismo o distintos.</translation>
    </message>
    <message>
        <source>Only the desk gives references.</source>
        <translation type="unfinished">Solo el puesto da referencias.</translation>
    </message>
    <message>
        <source>Only the officer who enrolled them, and the secretariat, may take it back.</source>
        <translation type="unfinished">Solo el oficial que los inscribió y la secretaría pueden revocarlo.</translation>
    </message>
    <message>
        <source>Only who wrote a note may withdraw it.</source>
        <translation type="unfinished">Solo quien escribió una nota puede retirarla.</translation>
    </message>
    <message>
        <source>Only who wrote it may change {label}.</source>
        <translation type="unfinished">Solo quien lo escribió puede cambiar {label}.</translation>
    </message>
    <message>
        <source>Open it with that release.</source>
        <translation type="unfinished">Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>Open them one by one.</source>
        <translation type="unfinished">Ábralos uno por uno.</translation>
    </message>
    <message>
        <source>Part it into several files with the same header.</source>
        <translation type="unfinished">Divídalo en varios archivos con el mismo encabezado.</translation>
    </message>
    <message>
        <source>Part it into several workbooks.</source>
        <translation type="unfinished">Divídalo en varios libros.</translation>
    </message>
    <message>
        <source>Please answer by {until}.</source>
        <translation type="unfinished">Responda antes del {until}.</translation>
    </message>
    <message>
        <source>Please answer in writing.</source>
        <translation type="unfinished">Responda por escrito.</translation>
    </message>
    <message>
        <source>Proposals are on the table for: {open_}.</source>
        <translation type="unfinished">Hay propuestas sobre la mesa para: {open_}.</translation>
    </message>
    <message>
        <source>Put on record {on}, outside {opens} to {closes}.</source>
        <translation type="unfinished">Consta desde el {on}, fuera del plazo de {opens} a {closes}.</translation>
    </message>
    <message>
        <source>Put the answer on record first, with its source.</source>
        <translation type="unfinished">Deje primero constancia de la respuesta, con su fuente.</translation>
    </message>
    <message>
        <source>Put the original on record first.</source>
        <translation type="unfinished">Deje primero constancia del original.</translation>
    </message>
    <message>
        <source>Receive a bundle that carries it.</source>
        <translation type="unfinished">Reciba un paquete que lo traiga.</translation>
    </message>
    <message>
        <source>Receive a bundle with the roster first.</source>
        <translation type="unfinished">Reciba primero un paquete con la nómina.</translation>
    </message>
    <message>
        <source>Receive it again from another desk.</source>
        <translation type="unfinished">Recíbalo de nuevo de otro puesto.</translation>
    </message>
    <message>
        <source>Receive it first, or say “none”.</source>
        <translation type="unfinished">Recíbalo primero, o diga «none».</translation>
    </message>
    <message>
        <source>Receive it first.</source>
        <translation type="unfinished">Recíbalo primero.</translation>
    </message>
    <message>
        <source>Receive the kit first.</source>
        <translation type="unfinished">Reciba primero el kit.</translation>
    </message>
    <message>
        <source>Receive the meeting kit first.</source>
        <translation type="unfinished">Reciba primero el kit de reunión.</translation>
    </message>
    <message>
        <source>Receive the meeting kit, or found a registry.</source>
        <translation type="unfinished">Reciba el kit de reunión, o funde un registro.</translation>
    </message>
    <message>
        <source>Receive the roster first.</source>
        <translation type="unfinished">Reciba primero la nómina.</translation>
    </message>
    <message>
        <source>Receive what is missing first.</source>
        <translation type="unfinished">Reciba primero lo que falta.</translation>
    </message>
    <message>
        <source>Receive what it signed since; if that is lost, restore without it and run “stocktake keys replace”.</source>
        <translation type="unfinished">Reciba lo que firmó desde entonces; si se perdió, restaure sin ello y ejecute «stocktake keys replace».</translation>
    </message>
    <message>
        <source>Reconcile them before the export, or put one value here.</source>
        <translation type="unfinished">Concílielas antes de exportar, o ponga aquí un solo valor.</translation>
    </message>
    <message>
        <source>Reconcile them first.</source>
        <translation type="unfinished">Concílielas primero.</translation>
    </message>
    <message>
        <source>Reconcile these entries one by one.</source>
        <translation type="unfinished">Concilie estas entradas una por una.</translation>
    </message>
    <message>
        <source>Records and the packs that are already here stay as they are.</source>
        <translation type="unfinished">Los registros y los marcos que ya están aquí quedan como están.</translation>
    </message>
    <message>
        <source>Records come back with the references that desks once gave them, which only the secretariat may do.</source>
        <translation type="unfinished">Los registros vuelven con las referencias que los puestos les dieron, lo que solo la secretaría puede hacer.</translation>
    </message>
    <message>
        <source>Records of the kind {type_} do not follow from what is kept: run “stocktake desk rebuild”.</source>
        <translation type="unfinished">Los registros del tipo {type_} no se siguen de lo que se conserva: ejecute «stocktake desk rebuild».</translation>
    </message>
    <message>
        <source>Reinstate it first, with a reason, if it stands after all.</source>
        <translation type="unfinished">Restablézcalo primero, con un motivo, si vale a pesar de todo.</translation>
    </message>
    <message>
        <source>Reject the other branch first: “stocktake quarantine list” shows both.</source>
        <translation type="unfinished">Rechace primero la otra rama: «stocktake quarantine list» muestra ambas.</translation>
    </message>
    <message>
        <source>Restore it from its backup, or name it whole.</source>
        <translation type="unfinished">Restáurela de su copia de seguridad, o nómbrela entera.</translation>
    </message>
    <message>
        <source>Restore it from its backup.</source>
        <translation type="unfinished">Restáurelo de su copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore the key from its backup.</source>
        <translation type="unfinished">Restaure la clave de su copia de seguridad.</translation>
    </message>
    <message>
        <source>Review notes belong to a review team, and you are in none.</source>
        <translation type="unfinished">Las notas de examen pertenecen a un equipo de examen, y usted no está en ninguno.</translation>
    </message>
    <message>
        <source>Revoke its key instead, with “stocktake roster revoke”.</source>
        <translation type="unfinished">Revoque en su lugar su clave, con «stocktake roster revoke».</translation>
    </message>
    <message>
        <source>Revoke its key with a lower position in the log instead.</source>
        <translation type="unfinished">Revoque en su lugar su clave en una posición anterior del diario.</translation>
    </message>
    <message>
        <source>Roster {number} does not follow on {number2}.</source>
        <translation type="unfinished">La nómina {number} no sigue a la {number2}.</translation>
    </message>
    <message>
        <source>Roster {number} is not signed by enough root keys.</source>
        <translation type="unfinished">La nómina {number} no está firmada por suficientes claves raíz.</translation>
    </message>
    <message>
        <source>Roster {number} names another predecessor.</source>
        <translation type="unfinished">La nómina {number} nombra otra predecesora.</translation>
    </message>
    <message>
        <source>Row {number} has the same key and says something else.</source>
        <translation type="unfinished">La fila {number} tiene la misma clave y dice otra cosa.</translation>
    </message>
    <message>
        <source>Row {number} of {name}, which begins in line {line}, cannot be read ({fault}).</source>
        <translation type="unfinished">No se puede leer la fila {number} de {name}, que empieza en la línea {line} ({fault}).</translation>
    </message>
    <message>
        <source>Run “stocktake enrol request” first.</source>
        <translation type="unfinished">Ejecute primero «stocktake enrol request».</translation>
    </message>
    <message>
        <source>Save it again as XLSX or CSV and import that.</source>
        <translation type="unfinished">Guárdelo de nuevo como XLSX o CSV e importe ese.</translation>
    </message>
    <message>
        <source>Save it again as “CSV UTF-8” (in LibreOffice: character set “Unicode (UTF-8)”) and import that.</source>
        <translation type="unfinished">Guárdelo de nuevo como «CSV UTF-8» (en LibreOffice: juego de caracteres «Unicode (UTF-8)») e importe ese.</translation>
    </message>
    <message>
        <source>Save the one that is meant as a workbook of its own, or as CSV.</source>
        <translation type="unfinished">Guarde la que quiera en un libro aparte, o como CSV.</translation>
    </message>
    <message>
        <source>Save the table with values only.</source>
        <translation type="unfinished">Guarde la tabla solo con valores.</translation>
    </message>
    <message>
        <source>Say in a sentence how you know; everybody can read it.</source>
        <translation type="unfinished">Diga en una frase cómo lo sabe; todos pueden leerla.</translation>
    </message>
    <message>
        <source>Say in a sentence why it is let in or turned away.</source>
        <translation type="unfinished">Diga en una frase por qué se admite o se rechaza.</translation>
    </message>
    <message>
        <source>Say in a sentence why this value stands.</source>
        <translation type="unfinished">Diga en una frase por qué este valor vale.</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation type="unfinished">Diga por qué en una frase.</translation>
    </message>
    <message>
        <source>Say in a sentence why; do not repeat the value.</source>
        <translation type="unfinished">Diga por qué en una frase; no repita el valor.</translation>
    </message>
    <message>
        <source>Say the other word instead.</source>
        <translation type="unfinished">Diga en su lugar la otra palabra.</translation>
    </message>
    <message>
        <source>Say what became of that key with --old: retired, lost or compromised.</source>
        <translation type="unfinished">Diga con --old qué fue de esa clave: retired, lost o compromised.</translation>
    </message>
    <message>
        <source>Say what was answered, and in which letter.</source>
        <translation type="unfinished">Diga qué se respondió, y en qué carta.</translation>
    </message>
    <message>
        <source>Say which there are, or “none”, in “interests”.</source>
        <translation type="unfinished">Diga cuáles hay, o «none», en «interests».</translation>
    </message>
    <message>
        <source>Scopes are registry, region/CODE, review/ID or review/ID/team/ID: small letters, digits, hyphens.</source>
        <translation type="unfinished">Los ámbitos son registry, region/CODE, review/ID o review/ID/team/ID: minúsculas, cifras, guiones.</translation>
    </message>
    <message>
        <source>See who wrote them.</source>
        <translation type="unfinished">Vea quién las escribió.</translation>
    </message>
    <message>
        <source>See “stocktake conflicts list”.</source>
        <translation type="unfinished">Vea «stocktake conflicts list».</translation>
    </message>
    <message>
        <source>See “stocktake roster show”.</source>
        <translation type="unfinished">Vea «stocktake roster show».</translation>
    </message>
    <message>
        <source>Segment {name}: its header is not the one it is filed under.</source>
        <translation type="unfinished">Segmento {name}: su encabezado no es aquel con el que está archivado.</translation>
    </message>
    <message>
        <source>Segment {name}: the segment before it ({previous}) is not here.</source>
        <translation type="unfinished">Segmento {name}: el segmento anterior ({previous}) no está aquí.</translation>
    </message>
    <message>
        <source>Several people have withdrawn this record.</source>
        <translation type="unfinished">Varias personas han retirado este registro.</translation>
    </message>
    <message>
        <source>Short, speakable, unique: the desk&apos;s mark and a number.</source>
        <translation type="unfinished">Breve, pronunciable, único: la sigla del puesto y un número.</translation>
    </message>
    <message>
        <source>Sit in your own role, receive the newest roster, and try again.</source>
        <translation type="unfinished">Ocupe su lugar con su propia función, reciba la nómina más nueva e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody has built on your last change since.</source>
        <translation type="unfinished">Alguien se ha basado desde entonces en su último cambio.</translation>
    </message>
    <message>
        <source>Something else has written to this desk meanwhile.</source>
        <translation type="unfinished">Otra cosa ha escrito entretanto en este puesto.</translation>
    </message>
    <message>
        <source>Something else was put on record meanwhile.</source>
        <translation type="unfinished">Entretanto se dejó constancia de otra cosa.</translation>
    </message>
    <message>
        <source>Split between two words.</source>
        <translation type="unfinished">Divida entre dos palabras.</translation>
    </message>
    <message>
        <source>Submissions come as {known}.</source>
        <translation type="unfinished">Las presentaciones vienen como {known}.</translation>
    </message>
    <message>
        <source>Take it from “stocktake registry show”: 64 digits.</source>
        <translation type="unfinished">Tómela de «stocktake registry show»: 64 cifras.</translation>
    </message>
    <message>
        <source>Take one of: {known}.</source>
        <translation type="unfinished">Tome uno de: {known}.</translation>
    </message>
    <message>
        <source>Take your seat, or give --passphrase-fd, and try again.</source>
        <translation type="unfinished">Ocupe su lugar, o dé --passphrase-fd, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Tell the root keepers at once.</source>
        <translation type="unfinished">Avise enseguida a los custodios de la raíz.</translation>
    </message>
    <message>
        <source>Tell the root keepers at once; do not take anything else from this source.</source>
        <translation type="unfinished">Avise enseguida a los custodios de la raíz; no tome nada más de esta fuente.</translation>
    </message>
    <message>
        <source>Tell the secretariat and the root keepers at once, and keep this desk as it is: it holds the proof.</source>
        <translation type="unfinished">Avise enseguida a la secretaría y a los custodios de la raíz, y conserve este puesto como está: contiene la prueba.</translation>
    </message>
    <message>
        <source>Tell the secretariat.</source>
        <translation type="unfinished">Avise a la secretaría.</translation>
    </message>
    <message>
        <source>Tell the secretariat: it holds far more than it seems, and whoever wrote it may have meant harm.</source>
        <translation type="unfinished">Avise a la secretaría: contiene mucho más de lo que parece, y quien lo escribió puede tener mala intención.</translation>
    </message>
    <message>
        <source>The PIN is not the right one.</source>
        <translation type="unfinished">El PIN no es el correcto.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often: your key is locked again.</source>
        <translation type="unfinished">El PIN fue erróneo demasiadas veces: su clave vuelve a estar bloqueada.</translation>
    </message>
    <message>
        <source>The adopted text stays as it is.</source>
        <translation type="unfinished">El texto aprobado queda como está.</translation>
    </message>
    <message>
        <source>The certificate of the registry is not to be trusted ({verify_message}).</source>
        <translation type="unfinished">El certificado del registro no es de fiar ({verify_message}).</translation>
    </message>
    <message>
        <source>The copy could not be written ({fault}).</source>
        <translation type="unfinished">No se pudo escribir la copia ({fault}).</translation>
    </message>
    <message>
        <source>The deadline had passed by then.</source>
        <translation type="unfinished">El plazo ya había pasado entonces.</translation>
    </message>
    <message>
        <source>The desk at {path} cannot be read ({fault}).</source>
        <translation type="unfinished">El puesto en {path} no se puede leer ({fault}).</translation>
    </message>
    <message>
        <source>The desk at {path} cannot be used ({fault}).</source>
        <translation type="unfinished">El puesto en {path} no se puede usar ({fault}).</translation>
    </message>
    <message>
        <source>The desk has changed since this import was planned.</source>
        <translation type="unfinished">El puesto ha cambiado desde que se planeó esta importación.</translation>
    </message>
    <message>
        <source>The desk itself is as it was.</source>
        <translation type="unfinished">El propio puesto está como estaba.</translation>
    </message>
    <message>
        <source>The document has more than {pages} pages.</source>
        <translation type="unfinished">El documento tiene más de {pages} páginas.</translation>
    </message>
    <message>
        <source>The document is damaged, or is not what its name says ({fault}).</source>
        <translation type="unfinished">El documento está dañado, o no es lo que dice su nombre ({fault}).</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation type="unfinished">El documento está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <source>The document is no text, whatever its name says.</source>
        <translation type="unfinished">El documento no es texto, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>The document itself is not on this desk.</source>
        <translation type="unfinished">El propio documento no está en este puesto.</translation>
    </message>
    <message>
        <source>The document needs more than a document may, or is damaged.</source>
        <translation type="unfinished">El documento necesita más de lo que se permite a un documento, o está dañado.</translation>
    </message>
    <message>
        <source>The document took longer than {g} seconds to read.</source>
        <translation type="unfinished">El documento tardó más de {g} segundos en leerse.</translation>
    </message>
    <message>
        <source>The document unpacks to more than a document may.</source>
        <translation type="unfinished">El documento se descomprime a más de lo que se permite.</translation>
    </message>
    <message>
        <source>The entries for {name} of this record do not differ.</source>
        <translation type="unfinished">Las entradas de {name} de este registro no divergen.</translation>
    </message>
    <message>
        <source>The file holds no sound W3C annotations ({why}).</source>
        <translation type="unfinished">El archivo no contiene anotaciones W3C correctas ({why}).</translation>
    </message>
    <message>
        <source>The file is no JSON ({fault}).</source>
        <translation type="unfinished">El archivo no es JSON ({fault}).</translation>
    </message>
    <message>
        <source>The file of the adopted text is damaged.</source>
        <translation type="unfinished">El archivo del texto aprobado está dañado.</translation>
    </message>
    <message>
        <source>The file {name} is not what it was.</source>
        <translation type="unfinished">El archivo {name} no es lo que era.</translation>
    </message>
    <message>
        <source>The file {sha}… is not beside the table.</source>
        <translation type="unfinished">El archivo {sha}… no está junto a la tabla.</translation>
    </message>
    <message>
        <source>The first roster is missing.</source>
        <translation type="unfinished">Falta la primera nómina.</translation>
    </message>
    <message>
        <source>The framework pack cannot be used: {faults}.</source>
        <translation type="unfinished">El marco no se puede usar: {faults}.</translation>
    </message>
    <message>
        <source>The group&apos;s key does not open with yours.</source>
        <translation type="unfinished">La clave del grupo no se abre con la suya.</translation>
    </message>
    <message>
        <source>The header of {name} names “{repeated}” more than once.</source>
        <translation type="unfinished">El encabezado de {name} nombra «{repeated}» más de una vez.</translation>
    </message>
    <message>
        <source>The key file asks for more work than is sane.</source>
        <translation type="unfinished">El archivo de clave pide más trabajo de lo razonable.</translation>
    </message>
    <message>
        <source>The key file does not open.</source>
        <translation type="unfinished">El archivo de clave no se abre.</translation>
    </message>
    <message>
        <source>The key file holds another key than it says.</source>
        <translation type="unfinished">El archivo de clave contiene otra clave que la que dice.</translation>
    </message>
    <message>
        <source>The key file is damaged ({fault}).</source>
        <translation type="unfinished">El archivo de clave está dañado ({fault}).</translation>
    </message>
    <message>
        <source>The key is empty, so the record could not be found again.</source>
        <translation type="unfinished">La clave está vacía, así que no se podría volver a encontrar el registro.</translation>
    </message>
    <message>
        <source>The new deadline is not after the one there is.</source>
        <translation type="unfinished">El nuevo plazo no es posterior al que hay.</translation>
    </message>
    <message>
        <source>The newest header of this key that is here is another one.</source>
        <translation type="unfinished">El encabezado más nuevo de esta clave aquí es otro.</translation>
    </message>
    <message>
        <source>The page did not come whole.</source>
        <translation type="unfinished">La página no llegó entera.</translation>
    </message>
    <message>
        <source>The paragraph of this proposal is not here.</source>
        <translation type="unfinished">El párrafo de esta propuesta no está aquí.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The passphrase is not the right one.</source>
        <translation type="unfinished">La frase de contraseña no es la correcta.</translation>
    </message>
    <message>
        <source>The record has another reference here.</source>
        <translation type="unfinished">El registro tiene aquí otra referencia.</translation>
    </message>
    <message>
        <source>The registry at this address is another one.</source>
        <translation type="unfinished">El registro en esta dirección es otro.</translation>
    </message>
    <message>
        <source>The registry at {address} cannot be reached now.</source>
        <translation type="unfinished">El registro en {address} no se puede alcanzar ahora.</translation>
    </message>
    <message>
        <source>The registry does not take this device&apos;s signature.</source>
        <translation type="unfinished">El registro no acepta la firma de este dispositivo.</translation>
    </message>
    <message>
        <source>The registry gave a receipt that proves nothing.</source>
        <translation type="unfinished">El registro dio un recibo que no prueba nada.</translation>
    </message>
    <message>
        <source>The registry keeps this device&apos;s enrolment request until the secretariat grants it.</source>
        <translation type="unfinished">El registro guarda la solicitud de inscripción de este dispositivo hasta que la secretaría la conceda.</translation>
    </message>
    <message>
        <source>The registry refused ({status_code}{else}{said}).</source>
        <translation type="unfinished">El registro rechazó ({status_code}{else}{said}).</translation>
    </message>
    <message>
        <source>The registry there does not sign its log with the key that the roster names.</source>
        <translation type="unfinished">El registro que está allí no firma su diario con la clave que nombra la nómina.</translation>
    </message>
    <message>
        <source>The registry was not reached; {waits} segments wait here, and nothing is lost.</source>
        <translation type="unfinished">No se alcanzó el registro; {waits} segmentos esperan aquí, y nada se ha perdido.</translation>
    </message>
    <message>
        <source>The registry&apos;s log is not the one it was: of {size} entries this desk was told another root.</source>
        <translation type="unfinished">El diario del registro no es el que era: para {size} entradas se le había dicho a este puesto otra raíz.</translation>
    </message>
    <message>
        <source>The request does not say which paragraph it is about.</source>
        <translation type="unfinished">La solicitud no dice de qué párrafo se trata.</translation>
    </message>
    <message>
        <source>The request is for another registry.</source>
        <translation type="unfinished">La solicitud es para otro registro.</translation>
    </message>
    <message>
        <source>The request is not signed as it must be.</source>
        <translation type="unfinished">La solicitud no está firmada como debe.</translation>
    </message>
    <message>
        <source>The roster here knows nobody by the id “{receiver}”.</source>
        <translation type="unfinished">La nómina aquí no conoce a nadie con el identificador «{receiver}».</translation>
    </message>
    <message>
        <source>The roster here knows nobody to encrypt to as “{receiver}”.</source>
        <translation type="unfinished">La nómina aquí no conoce a nadie para quien cifrar como «{receiver}».</translation>
    </message>
    <message>
        <source>The second reader is somebody else.</source>
        <translation type="unfinished">El segundo lector es otra persona.</translation>
    </message>
    <message>
        <source>The sheet is not complete.</source>
        <translation type="unfinished">La hoja no está completa.</translation>
    </message>
    <message>
        <source>The silence lasts until {one}.</source>
        <translation type="unfinished">El silencio dura hasta el {one}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used ({fault}).</source>
        <translation type="unfinished">El depósito de claves del sistema no se puede usar ({fault}).</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the key.</source>
        <translation type="unfinished">El depósito de claves del sistema no guardó la clave.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not hold this key.</source>
        <translation type="unfinished">El depósito de claves del sistema no tiene esta clave.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation type="unfinished">El depósito de claves del sistema está bloqueado.</translation>
    </message>
    <message>
        <source>The values that differ are not for everybody, and are not written here.</source>
        <translation type="unfinished">Los valores que divergen no son para todos, y no se escriben aquí.</translation>
    </message>
    <message>
        <source>The words that this proposal concerns no longer stand in the paragraph.</source>
        <translation type="unfinished">Las palabras a que se refiere esta propuesta ya no están en el párrafo.</translation>
    </message>
    <message>
        <source>The {table} {name} is not what it was when it was kept.</source>
        <translation type="unfinished">{table} {name} no es lo que era cuando se guardó.</translation>
    </message>
    <message>
        <source>There are no such two records here.</source>
        <translation type="unfinished">Aquí no hay dos registros así.</translation>
    </message>
    <message>
        <source>There are two rosters numbered {number}: you are deceived, or a root key was used twice.</source>
        <translation type="unfinished">Hay dos nóminas con el número {number}: le engañan, o una clave raíz se usó dos veces.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation type="unfinished">Hay: {known}.</translation>
    </message>
    <message>
        <source>There is already something at {path}.</source>
        <translation type="unfinished">Ya hay algo en {path}.</translation>
    </message>
    <message>
        <source>There is no change of yours at this desk to undo.</source>
        <translation type="unfinished">No hay ningún cambio suyo que deshacer en este puesto.</translation>
    </message>
    <message>
        <source>There is no desk at {path}.</source>
        <translation type="unfinished">No hay ningún puesto en {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder_or_file}, and a bundle&apos;s name ends in {suffix}.</source>
        <translation type="unfinished">No hay ninguna carpeta {folder_or_file}, y el nombre de un paquete termina en {suffix}.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation type="unfinished">No hay ninguna carpeta {parent}.</translation>
    </message>
    <message>
        <source>There is no room for {path}.</source>
        <translation type="unfinished">No hay espacio para {path}.</translation>
    </message>
    <message>
        <source>There is no session “{name}” here.</source>
        <translation type="unfinished">Aquí no hay ninguna sesión «{name}».</translation>
    </message>
    <message>
        <source>There is no such assessment here.</source>
        <translation type="unfinished">Aquí no está esa evaluación.</translation>
    </message>
    <message>
        <source>There is no such document here.</source>
        <translation type="unfinished">Aquí no está ese documento.</translation>
    </message>
    <message>
        <source>There is no such note here.</source>
        <translation type="unfinished">Aquí no está esa nota.</translation>
    </message>
    <message>
        <source>There is no such proposal here.</source>
        <translation type="unfinished">Aquí no está esa propuesta.</translation>
    </message>
    <message>
        <source>There is no such question here.</source>
        <translation type="unfinished">Aquí no está esa pregunta.</translation>
    </message>
    <message>
        <source>There is no such recommendation here.</source>
        <translation type="unfinished">Aquí no está esa recomendación.</translation>
    </message>
    <message>
        <source>There is no such record here.</source>
        <translation type="unfinished">Aquí no está ese registro.</translation>
    </message>
    <message>
        <source>There is no such request here.</source>
        <translation type="unfinished">Aquí no está esa solicitud.</translation>
    </message>
    <message>
        <source>There is no such silence procedure here.</source>
        <translation type="unfinished">Aquí no está ese procedimiento de silencio.</translation>
    </message>
    <message>
        <source>There is no such speaker on the list.</source>
        <translation type="unfinished">En la lista no está ese orador.</translation>
    </message>
    <message>
        <source>There is no such submission here.</source>
        <translation type="unfinished">Aquí no está esa presentación.</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation type="unfinished">No hay texto a un lado de este lugar.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation type="unfinished">No queda nada por hacer.</translation>
    </message>
    <message>
        <source>There is nothing to erase in {label} here.</source>
        <translation type="unfinished">Aquí no hay nada que suprimir en {label}.</translation>
    </message>
    <message>
        <source>These are more than {most} records.</source>
        <translation type="unfinished">Son más de {most} registros.</translation>
    </message>
    <message>
        <source>These entries differ no more.</source>
        <translation type="unfinished">Estas entradas ya no divergen.</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation type="unfinished">Se conservan.</translation>
    </message>
    <message>
        <source>This bundle cannot be used: {what}.</source>
        <translation type="unfinished">Este paquete no se puede usar: {what}.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer release of Stocktake (format {format_named}).</source>
        <translation type="unfinished">Este paquete lo escribió una versión más nueva de Stocktake (formato {format_named}).</translation>
    </message>
    <message>
        <source>This desk belongs to a registry already.</source>
        <translation type="unfinished">Este puesto ya pertenece a un registro.</translation>
    </message>
    <message>
        <source>This desk belongs to no registry yet.</source>
        <translation type="unfinished">Este puesto aún no pertenece a ningún registro.</translation>
    </message>
    <message>
        <source>This desk cannot be written now ({fault}).</source>
        <translation type="unfinished">No se puede escribir ahora en este puesto ({fault}).</translation>
    </message>
    <message>
        <source>This desk does not hold all of {other} that it was printed from.</source>
        <translation type="unfinished">Este puesto no tiene todo lo de {other} a partir de lo cual se imprimió.</translation>
    </message>
    <message>
        <source>This desk does not know its {scope} yet.</source>
        <translation type="unfinished">Este puesto aún no conoce su {scope}.</translation>
    </message>
    <message>
        <source>This desk does not know where the registry is.</source>
        <translation type="unfinished">Este puesto no sabe dónde está el registro.</translation>
    </message>
    <message>
        <source>This desk does not know whose key {key} is.</source>
        <translation type="unfinished">Este puesto no sabe de quién es la clave {key}.</translation>
    </message>
    <message>
        <source>This desk does not know yet to which registry it belongs.</source>
        <translation type="unfinished">Este puesto aún no sabe a qué registro pertenece.</translation>
    </message>
    <message>
        <source>This desk does not know yet whom to believe.</source>
        <translation type="unfinished">Este puesto aún no sabe a quién creer.</translation>
    </message>
    <message>
        <source>This desk has no framework pack yet.</source>
        <translation type="unfinished">Este puesto aún no tiene marco.</translation>
    </message>
    <message>
        <source>This desk was last used by a newer release (its form is {version}, this release knows {version2}).</source>
        <translation type="unfinished">Este puesto lo usó por última vez una versión más nueva (su forma es {version}, esta versión conoce {version2}).</translation>
    </message>
    <message>
        <source>This document has no paragraphs.</source>
        <translation type="unfinished">Este documento no tiene párrafos.</translation>
    </message>
    <message>
        <source>This document is adopted already.</source>
        <translation type="unfinished">Este documento ya está aprobado.</translation>
    </message>
    <message>
        <source>This enrolment has no effect: what you write is not believed under the roster here.</source>
        <translation type="unfinished">Esta inscripción no tiene efecto: lo que usted escribe no se cree según la nómina de aquí.</translation>
    </message>
    <message>
        <source>This file is encrypted to others, or damaged.</source>
        <translation type="unfinished">Este archivo está cifrado para otros, o dañado.</translation>
    </message>
    <message>
        <source>This file is not an edited copy of the document.</source>
        <translation type="unfinished">Este archivo no es una copia editada del documento.</translation>
    </message>
    <message>
        <source>This is no cycle that is made after a template of the pack and has a last day.</source>
        <translation type="unfinished">Este no es un ciclo hecho según una plantilla del marco y con último día.</translation>
    </message>
    <message>
        <source>This is no record that is withdrawn.</source>
        <translation type="unfinished">Este no es un registro retirado.</translation>
    </message>
    <message>
        <source>This is the document that stands here already.</source>
        <translation type="unfinished">Este es el documento que ya está aquí.</translation>
    </message>
    <message>
        <source>This key is enrolled already.</source>
        <translation type="unfinished">Esta clave ya está inscrita.</translation>
    </message>
    <message>
        <source>This key is no root key of this registry.</source>
        <translation type="unfinished">Esta clave no es una clave raíz de este registro.</translation>
    </message>
    <message>
        <source>This key opens by a passphrase.</source>
        <translation type="unfinished">Esta clave se abre con una frase de contraseña.</translation>
    </message>
    <message>
        <source>This key opens no group of this registry.</source>
        <translation type="unfinished">Esta clave no abre ningún grupo de este registro.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation type="unfinished">Esto necesita un motivo.</translation>
    </message>
    <message>
        <source>This paragraph is not one of the document.</source>
        <translation type="unfinished">Este párrafo no es del documento.</translation>
    </message>
    <message>
        <source>This private note was written under another key.</source>
        <translation type="unfinished">Esta nota privada se escribió con otra clave.</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <translation type="unfinished">Esta pregunta aún no tiene respuesta.</translation>
    </message>
    <message>
        <source>This question is about other entries.</source>
        <translation type="unfinished">Esta pregunta es sobre otras entradas.</translation>
    </message>
    <message>
        <source>This record is not withdrawn.</source>
        <translation type="unfinished">Este registro no está retirado.</translation>
    </message>
    <message>
        <source>This record is withdrawn already.</source>
        <translation type="unfinished">Este registro ya está retirado.</translation>
    </message>
    <message>
        <source>This record is withdrawn.</source>
        <translation type="unfinished">Este registro está retirado.</translation>
    </message>
    <message>
        <source>This request is to replace a key that is not that person&apos;s.</source>
        <translation type="unfinished">Esta solicitud es para reemplazar una clave que no es de esa persona.</translation>
    </message>
    <message>
        <source>This request replaces the key {key} of “{person}”.</source>
        <translation type="unfinished">Esta solicitud reemplaza la clave {key} de «{person}».</translation>
    </message>
    <message>
        <source>This roster is of another registry than the one whose fingerprint this desk was given.</source>
        <translation type="unfinished">Esta nómina es de otro registro que aquel cuya huella se dio a este puesto.</translation>
    </message>
    <message>
        <source>This roster is of another registry.</source>
        <translation type="unfinished">Esta nómina es de otro registro.</translation>
    </message>
    <message>
        <source>This sealed value does not open with the key at hand.</source>
        <translation type="unfinished">Este valor sellado no se abre con la clave disponible.</translation>
    </message>
    <message>
        <source>This segment stays “{verdict}”{and}{reason}.</source>
        <translation type="unfinished">Este segmento queda «{verdict}»{and}{reason}.</translation>
    </message>
    <message>
        <source>This silence procedure has ended.</source>
        <translation type="unfinished">Este procedimiento de silencio ha terminado.</translation>
    </message>
    <message>
        <source>This submission is under embargo.</source>
        <translation type="unfinished">Esta presentación está bajo embargo.</translation>
    </message>
    <message>
        <source>This system has no keyring within reach.</source>
        <translation type="unfinished">Este sistema no tiene un depósito de claves al alcance.</translation>
    </message>
    <message>
        <source>Translate a shared text.</source>
        <translation type="unfinished">Traduzca un texto compartido.</translation>
    </message>
    <message>
        <source>Try again, or give your passphrase.</source>
        <translation type="unfinished">Inténtelo de nuevo, o dé su frase de contraseña.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Type every numbered line.</source>
        <translation type="unfinished">Escriba cada línea numerada.</translation>
    </message>
    <message>
        <source>Type it as its operator says.</source>
        <translation type="unfinished">Escríbala como dice quien lo gestiona.</translation>
    </message>
    <message>
        <source>Type the address that it shows.</source>
        <translation type="unfinished">Escriba la dirección que muestra.</translation>
    </message>
    <message>
        <source>Undone by who wrote it.</source>
        <translation type="unfinished">Deshecho por quien lo escribió.</translation>
    </message>
    <message>
        <source>Unlock it with its own password, or use a passphrase.</source>
        <translation type="unfinished">Desbloquéelo con su propia contraseña, o use una frase de contraseña.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use a passphrase.</source>
        <translation type="unfinished">Desbloquee el depósito de claves, o use una frase de contraseña.</translation>
    </message>
    <message>
        <source>Use a mapping file: then your desk gives references of its own.</source>
        <translation type="unfinished">Use un archivo de correspondencias: así su puesto da sus propias referencias.</translation>
    </message>
    <message>
        <source>Use a passphrase: in the window, or by --passphrase-fd.</source>
        <translation type="unfinished">Use una frase de contraseña: en la ventana, o por --passphrase-fd.</translation>
    </message>
    <message>
        <source>Use another stick or folder.</source>
        <translation type="unfinished">Use otra memoria o carpeta.</translation>
    </message>
    <message>
        <source>Wait until it is released.</source>
        <translation type="unfinished">Espere hasta que se publique.</translation>
    </message>
    <message>
        <source>What answers at that address is no registry, such as the page that a network shows before it is paid for.</source>
        <translation type="unfinished">Lo que responde en esa dirección no es un registro, por ejemplo la página que una red muestra antes del pago.</translation>
    </message>
    <message>
        <source>What belongs to {name} would unpack to more than a bundle may, and cannot be parted.</source>
        <translation type="unfinished">Lo que pertenece a {name} se descomprimiría a más de lo que admite un paquete, y no se puede dividir.</translation>
    </message>
    <message>
        <source>What came cannot be decompressed.</source>
        <translation type="unfinished">Lo que llegó no se puede descomprimir.</translation>
    </message>
    <message>
        <source>What came from there is not proven to be in the registry&apos;s log.</source>
        <translation type="unfinished">No está probado que lo que llegó de allí esté en el diario del registro.</translation>
    </message>
    <message>
        <source>What has gone and come so far stays.</source>
        <translation type="unfinished">Lo que ha ido y venido hasta ahora queda.</translation>
    </message>
    <message>
        <source>What is shown of {label} does not follow from what is kept: run “stocktake desk rebuild”.</source>
        <translation type="unfinished">Lo que se muestra de {label} no se sigue de lo que se conserva: ejecute «stocktake desk rebuild».</translation>
    </message>
    <message>
        <source>What the Chair decides on a summary needs a reason.</source>
        <translation type="unfinished">Lo que la Presidencia decide sobre un resumen necesita un motivo.</translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds for this key is damaged.</source>
        <translation type="unfinished">Lo que el depósito de claves del sistema tiene para esta clave está dañado.</translation>
    </message>
    <message>
        <source>What waits needs a day on which it is looked at again.</source>
        <translation type="unfinished">Lo que espera necesita un día en que se vuelva a mirar.</translation>
    </message>
    <message>
        <source>What was written to {name} reads back as something else, so the medium is not to be trusted.</source>
        <translation type="unfinished">Lo que se escribió en {name} se lee como otra cosa, así que el soporte no es de fiar.</translation>
    </message>
    <message>
        <source>What your last change replaced is not here.</source>
        <translation type="unfinished">Lo que su último cambio reemplazó no está aquí.</translation>
    </message>
    <message>
        <source>Which of these is right?</source>
        <translation type="unfinished">¿Cuál de estos es correcto?</translation>
    </message>
    <message>
        <source>Who answers for the author does not judge it as a peer.</source>
        <translation type="unfinished">Quien responde por el autor no lo juzga como par.</translation>
    </message>
    <message>
        <source>Who judges others declares their interests first.</source>
        <translation type="unfinished">Quien juzga a otros declara primero sus intereses.</translation>
    </message>
    <message>
        <source>Work on; try again when there is a network.</source>
        <translation type="unfinished">Siga trabajando; inténtelo de nuevo cuando haya red.</translation>
    </message>
    <message>
        <source>Write one with “stocktake text edit”, edit that, and take it back.</source>
        <translation type="unfinished">Escriba uno con «stocktake text edit», edítelo y vuelva a tomarlo.</translation>
    </message>
    <message>
        <source>Write or draft it first.</source>
        <translation type="unfinished">Escríbalo o redáctelo primero.</translation>
    </message>
    <message>
        <source>Write the notes into a Word file, or as JSON-LD.</source>
        <translation type="unfinished">Escriba las notas en un archivo de Word, o como JSON-LD.</translation>
    </message>
    <message>
        <source>Write the paragraph as it was agreed, and mark the proposal as agreed.</source>
        <translation type="unfinished">Escriba el párrafo como se acordó, y marque la propuesta como acordada.</translation>
    </message>
    <message>
        <source>Your key is locked.</source>
        <translation type="unfinished">Su clave está bloqueada.</translation>
    </message>
    <message>
        <source>awaiting enrolment</source>
        <translation type="unfinished">en espera de inscripción</translation>
    </message>
    <message>
        <source>it names a roster {number} that is not in the registry&apos;s chain</source>
        <translation type="unfinished">nombra una nómina {number} que no está en la cadena del registro</translation>
    </message>
    <message>
        <source>it was written for another registry</source>
        <translation type="unfinished">se escribió para otro registro</translation>
    </message>
    <message>
        <source>its enrolment at the venue was taken back</source>
        <translation type="unfinished">su inscripción en la sede fue revocada</translation>
    </message>
    <message>
        <source>its key has asked to be enrolled</source>
        <translation type="unfinished">su clave ha pedido la inscripción</translation>
    </message>
    <message>
        <source>its key was revoked</source>
        <translation type="unfinished">su clave fue revocada</translation>
    </message>
    <message>
        <source>no roster lists this key</source>
        <translation type="unfinished">ninguna nómina contiene esta clave</translation>
    </message>
    <message>
        <source>no roster vouches for this key at that number</source>
        <translation type="unfinished">ninguna nómina responde por esta clave en ese número</translation>
    </message>
    <message>
        <source>outside the mandate</source>
        <translation type="unfinished">fuera del mandato</translation>
    </message>
    <message>
        <source>proven earlier by a receipt</source>
        <translation type="unfinished">probado antes por un recibo</translation>
    </message>
    <message>
        <source>revoked, unproven</source>
        <translation type="unfinished">revocado, sin prueba</translation>
    </message>
    <message>
        <source>the delegation at the venue has ended</source>
        <translation type="unfinished">la delegación en la sede ha terminado</translation>
    </message>
    <message>
        <source>the person no longer has that role</source>
        <translation type="unfinished">la persona ya no tiene esa función</translation>
    </message>
    <message>
        <source>this key has written two different things under one number</source>
        <translation type="unfinished">esta clave ha escrito dos cosas distintas con un mismo número</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished">clave desconocida</translation>
    </message>
    <message>
        <source>{count} rows are refused.</source>
        <translation type="unfinished">Se rechazan {count} filas.</translation>
    </message>
    <message>
        <source>{count} rows of {name} are refused.</source>
        <translation type="unfinished">Se rechazan {count} filas de {name}.</translation>
    </message>
    <message>
        <source>{folder} is there already and not an empty folder.</source>
        <translation type="unfinished">{folder} ya existe y no es una carpeta vacía.</translation>
    </message>
    <message>
        <source>{found} records here have this key.</source>
        <translation type="unfinished">{found} registros de aquí tienen esta clave.</translation>
    </message>
    <message>
        <source>{how} in this desk begins with “{beginning}”.</source>
        <translation type="unfinished">{how} en este puesto empieza por «{beginning}».</translation>
    </message>
    <message>
        <source>{how} the reference “{text}”.</source>
        <translation type="unfinished">{how} la referencia «{text}».</translation>
    </message>
    <message>
        <source>{label} ({other}) lies before {label2} ({one}).</source>
        <translation type="unfinished">{label} ({other}) es anterior a {label2} ({one}).</translation>
    </message>
    <message>
        <source>{label} can be sealed only once there is a roster.</source>
        <translation type="unfinished">{label} solo se puede sellar cuando hay una nómina.</translation>
    </message>
    <message>
        <source>{label} does not take a value that way.</source>
        <translation type="unfinished">{label} no toma un valor de esa manera.</translation>
    </message>
    <message>
        <source>{label} has no field “{name}”.</source>
        <translation type="unfinished">{label} no tiene ningún campo «{name}».</translation>
    </message>
    <message>
        <source>{label} has no text yet.</source>
        <translation type="unfinished">{label} aún no tiene texto.</translation>
    </message>
    <message>
        <source>{label} is erased already.</source>
        <translation type="unfinished">{label} ya está suprimido.</translation>
    </message>
    <message>
        <source>{label} is no personal value.</source>
        <translation type="unfinished">{label} no es un valor personal.</translation>
    </message>
    <message>
        <source>{label} is no text that everybody may read.</source>
        <translation type="unfinished">{label} no es un texto que todos puedan leer.</translation>
    </message>
    <message>
        <source>{label} is what a party declares of itself.</source>
        <translation type="unfinished">{label} es lo que una parte declara de sí misma.</translation>
    </message>
    <message>
        <source>{label} is written record by record.</source>
        <translation type="unfinished">{label} se escribe registro por registro.</translation>
    </message>
    <message>
        <source>{label} leads to a record that is withdrawn.</source>
        <translation type="unfinished">{label} lleva a un registro retirado.</translation>
    </message>
    <message>
        <source>{label} takes one value.</source>
        <translation type="unfinished">{label} toma un solo valor.</translation>
    </message>
    <message>
        <source>{label} takes several values.</source>
        <translation type="unfinished">{label} toma varios valores.</translation>
    </message>
    <message>
        <source>{label} was written by others.</source>
        <translation type="unfinished">{label} lo escribieron otros.</translation>
    </message>
    <message>
        <source>{label}: {f} per cent of “{name}” in {parts} records.</source>
        <translation type="unfinished">{label}: {f} por ciento de «{name}» en {parts} registros.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {faults}.</source>
        <translation type="unfinished">{name} no se puede usar: {faults}.</translation>
    </message>
    <message>
        <source>{name} has no column “{missing}”; there are: {there}.</source>
        <translation type="unfinished">{name} no tiene la columna «{missing}»; hay: {there}.</translation>
    </message>
    <message>
        <source>{name} has no columns for a record&apos;s id and scope.</source>
        <translation type="unfinished">{name} no tiene columnas para el identificador y el ámbito de un registro.</translation>
    </message>
    <message>
        <source>{name} has {found} sheets: {found2}.</source>
        <translation type="unfinished">{name} tiene {found} hojas: {found2}.</translation>
    </message>
    <message>
        <source>{name} holds more than {most_inside} MiB.</source>
        <translation type="unfinished">{name} contiene más de {most_inside} MiB.</translation>
    </message>
    <message>
        <source>{name} is encrypted to whoever it is for.</source>
        <translation type="unfinished">{name} está cifrado para quien corresponda.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MiB.</source>
        <translation type="unfinished">{name} es mayor de {most} MiB.</translation>
    </message>
    <message>
        <source>{name} is no export ({fault}).</source>
        <translation type="unfinished">{name} no es una exportación ({fault}).</translation>
    </message>
    <message>
        <source>{name} is no export that this release reads ({format}).</source>
        <translation type="unfinished">{name} no es una exportación que lea esta versión ({format}).</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text ({where}{reason}).</source>
        <translation type="unfinished">{name} no es texto UTF-8 ({where}{reason}).</translation>
    </message>
    <message>
        <source>{name} is not a workbook that can be read ({fault}).</source>
        <translation type="unfinished">{name} no es un libro que se pueda leer ({fault}).</translation>
    </message>
    <message>
        <source>{name} is not plain text: line {line} holds a character that no text has.</source>
        <translation type="unfinished">{name} no es texto simple: la línea {line} contiene un carácter que ningún texto tiene.</translation>
    </message>
    <message>
        <source>{name} says that it has more cells than a table may.</source>
        <translation type="unfinished">{name} dice que tiene más celdas de las que puede tener una tabla.</translation>
    </message>
    <message>
        <source>{over} and nothing proves that this is older</source>
        <translation type="unfinished">{over} y nada prueba que esto sea anterior</translation>
    </message>
    <message>
        <source>{over}, after this was in the registry&apos;s log</source>
        <translation type="unfinished">{over}, después de que esto estuviera en el diario del registro</translation>
    </message>
    <message>
        <source>{path} cannot be read ({fault}).</source>
        <translation type="unfinished">{path} no se puede leer ({fault}).</translation>
    </message>
    <message>
        <source>{path} could not be written ({fault}).</source>
        <translation type="unfinished">{path} no se pudo escribir ({fault}).</translation>
    </message>
    <message>
        <source>{path} holds no table.</source>
        <translation type="unfinished">{path} no contiene ninguna tabla.</translation>
    </message>
    <message>
        <source>{path} is not a desk.</source>
        <translation type="unfinished">{path} no es un puesto.</translation>
    </message>
    <message>
        <source>{path} is there already and holds something else.</source>
        <translation type="unfinished">{path} ya existe y contiene otra cosa.</translation>
    </message>
    <message>
        <source>{path} may not be written: it is protected.</source>
        <translation type="unfinished">{path} no se puede escribir: está protegido.</translation>
    </message>
    <message>
        <source>{person} is not enrolled as {role} there at the venue</source>
        <translation type="unfinished">{person} no está inscrito allí en la sede como {role}</translation>
    </message>
    <message>
        <source>{plural} do not belong to “{scope}”.</source>
        <translation type="unfinished">Los elementos {plural} no pertenecen a «{scope}».</translation>
    </message>
    <message>
        <source>{threshold} of {keys} root keys can never sign.</source>
        <translation type="unfinished">{threshold} de {keys} claves raíz nunca pueden firmar.</translation>
    </message>
    <message>
        <source>{went} segments went, {came} came, {waits} wait.</source>
        <translation type="unfinished">Fueron {went} segmentos, vinieron {came}, esperan {waits}.</translation>
    </message>
    <message>
        <source>{who} may not export: {lower}.</source>
        <translation type="unfinished">{who} no puede exportar: {lower}.</translation>
    </message>
    <message>
        <source>“{code}” is not a code for {label}.</source>
        <translation type="unfinished">«{code}» no es un código de {label}.</translation>
    </message>
    <message>
        <source>“{field}” is of a newer release: it is kept, handed on and shown as it is.</source>
        <translation type="unfinished">«{field}» es de una versión más nueva: se conserva, se entrega y se muestra como está.</translation>
    </message>
    <message>
        <source>“{id}” is somebody else in the roster.</source>
        <translation type="unfinished">«{id}» es otra persona en la nómina.</translation>
    </message>
    <message>
        <source>“{key}” is no public key.</source>
        <translation type="unfinished">«{key}» no es una clave pública.</translation>
    </message>
    <message>
        <source>“{kind}” is no document that comes later.</source>
        <translation type="unfinished">«{kind}» no es un documento que venga después.</translation>
    </message>
    <message>
        <source>“{name}” is larger than a desk keeps ({max_file} MiB).</source>
        <translation type="unfinished">«{name}» es mayor de lo que guarda un puesto ({max_file} MiB).</translation>
    </message>
    <message>
        <source>“{name}” is no document that can be read here.</source>
        <translation type="unfinished">«{name}» no es un documento que se pueda leer aquí.</translation>
    </message>
    <message>
        <source>“{officer}” has several keys.</source>
        <translation type="unfinished">«{officer}» tiene varias claves.</translation>
    </message>
    <message>
        <source>“{officer}” holds no open delegation.</source>
        <translation type="unfinished">«{officer}» no tiene ninguna delegación abierta.</translation>
    </message>
    <message>
        <source>“{person}” has no keys on this desk.</source>
        <translation type="unfinished">«{person}» no tiene claves en este puesto.</translation>
    </message>
    <message>
        <source>“{person}” has no role in which one may enrol others.</source>
        <translation type="unfinished">«{person}» no tiene ninguna función en la que se pueda inscribir a otros.</translation>
    </message>
    <message>
        <source>“{person}” is in the roster.</source>
        <translation type="unfinished">«{person}» está en la nómina.</translation>
    </message>
    <message>
        <source>“{person}” is no {role} in the roster.</source>
        <translation type="unfinished">«{person}» no es {role} en la nómina.</translation>
    </message>
    <message>
        <source>“{pin}” is no fingerprint: one has eight groups of five digits.</source>
        <translation type="unfinished">«{pin}» no es una huella: una huella tiene ocho grupos de cinco cifras.</translation>
    </message>
    <message>
        <source>“{recipient}” is no age recipient.</source>
        <translation type="unfinished">«{recipient}» no es un destinatario age.</translation>
    </message>
    <message>
        <source>“{ref}” is the reference of another record here ({hex}).</source>
        <translation type="unfinished">«{ref}» es aquí la referencia de otro registro ({hex}).</translation>
    </message>
    <message>
        <source>“{shown}” is not taken for {label}: {want}.</source>
        <translation type="unfinished">«{shown}» no se acepta para {label}: {want}.</translation>
    </message>
    <message>
        <source>“{text}” is not a label or scope.</source>
        <translation type="unfinished">«{text}» no es una etiqueta ni un ámbito.</translation>
    </message>
    <message>
        <source>“{title}” is not for this constituency: {constituency}.</source>
        <translation type="unfinished">«{title}» no es para este grupo: {constituency}.</translation>
    </message>
    <message>
        <source>“{type_}” is not a kind of record.</source>
        <translation type="unfinished">«{type_}» no es un tipo de registro.</translation>
    </message>
    <message>
        <source>“{url}” is no address of a registry.</source>
        <translation type="unfinished">«{url}» no es una dirección de registro.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation type="unfinished">No se puede leer {file} ({why}).</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is still there.</source>
        <translation type="unfinished">Compruebe el nombre y que la memoria USB siga conectada.</translation>
    </message>
    <message>
        <source>Something in this program went wrong, and what was asked for was not done.</source>
        <translation type="unfinished">Algo falló en este programa, y no se hizo lo que se pedía.</translation>
    </message>
    <message>
        <source>Everything that was kept or put on record before is safe.</source>
        <translation type="unfinished">Todo lo guardado o consignado antes está a salvo.</translation>
    </message>
    <message>
        <source>Try again.  If it happens again, send the log, which holds none of your entries, to the secretariat.</source>
        <translation type="unfinished">Inténtelo de nuevo. Si se repite, envíe a la secretaría el registro de errores, que no contiene ninguna de sus entradas.</translation>
    </message>
    <message>
        <source>Stocktake was not closed properly the last time.</source>
        <translation type="unfinished">Stocktake no se cerró bien la última vez.</translation>
    </message>
    <message>
        <source>Everything up to {time} is saved.</source>
        <translation type="unfinished">Todo está guardado hasta {time}.</translation>
    </message>
    <message>
        <source>A line that was being typed comes back once you have taken your seat.</source>
        <translation type="unfinished">Una línea que se estaba escribiendo vuelve en cuanto ocupe su lugar.</translation>
    </message>
    <message>
        <source>The desk {file} is open in another window.</source>
        <translation type="unfinished">El puesto {file} está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the other window is not disturbed.</source>
        <translation type="unfinished">No se cambió nada, y la otra ventana no se ve afectada.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation type="unfinished">Siga allí, o ciérrela primero.</translation>
    </message>
    <message>
        <source>“{field}” is still missing.</source>
        <translation type="unfinished">Aún falta “{field}”.</translation>
    </message>
    <message>
        <source>Fill it in, and try again.</source>
        <translation type="unfinished">Rellénelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished">Las dos frases de contraseña difieren.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation type="unfinished">Escriba la misma dos veces.</translation>
    </message>
    <message>
        <source>The request of “{name}” has another fingerprint than the one that was read aloud.</source>
        <translation type="unfinished">La solicitud de “{name}” tiene una huella distinta de la que se leyó en voz alta.</translation>
    </message>
    <message>
        <source>Let them read theirs once more; enrol nobody whose fingerprint differs.</source>
        <translation type="unfinished">Pídales que lean la suya otra vez; no inscriba a nadie cuya huella difiera.</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished">Secretaría</translation>
    </message>
    <message>
        <source>Lead rapporteur</source>
        <translation type="unfinished">Relator principal</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished">Relator</translation>
    </message>
    <message>
        <source>Chair or co-chair</source>
        <translation type="unfinished">Presidencia o copresidencia</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">Punto focal</translation>
    </message>
    <message>
        <source>Peer reviewer</source>
        <translation type="unfinished">Examinador par</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished">Experto</translation>
    </message>
    <message>
        <source>Editor or translator</source>
        <translation type="unfinished">Redactor o traductor</translation>
    </message>
    <message>
        <source>Root keeper</source>
        <translation type="unfinished">Custodio de la raíz</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished">Observador</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished">De confianza</translation>
    </message>
    <message>
        <source>Proven by a receipt</source>
        <translation type="unfinished">Acreditado por un recibo</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished">Admitido</translation>
    </message>
    <message>
        <source>Awaiting enrolment</source>
        <translation type="unfinished">En espera de inscripción</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation type="unfinished">Clave desconocida</translation>
    </message>
    <message>
        <source>Revoked, unproven</source>
        <translation type="unfinished">Revocado, no acreditado</translation>
    </message>
    <message>
        <source>Outside the mandate</source>
        <translation type="unfinished">Fuera del mandato</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation type="unfinished">Bifurcación</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Rechazado</translation>
    </message>
    <message>
        <source>Review team only</source>
        <translation type="unfinished">Solo el equipo de examen</translation>
    </message>
    <message>
        <source>Secretariat only</source>
        <translation type="unfinished">Solo la secretaría</translation>
    </message>
    <message>
        <source>Sealed for the secretariat</source>
        <translation type="unfinished">Sellado para la secretaría</translation>
    </message>
    <message>
        <source>The copy cannot be read back.</source>
        <translation type="unfinished">La copia no se puede volver a leer.</translation>
    </message>
    <message>
        <source>The desk itself is as it was.</source>
        <translation type="unfinished">El propio puesto está como estaba.</translation>
    </message>
    <message>
        <source>Take another stick or folder.</source>
        <translation type="unfinished">Tome otra memoria o carpeta.</translation>
    </message>
    <message>
        <source>{language} (unreviewed)</source>
        <translation type="unfinished">{language} (sin revisar)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Como el sistema</translation>
    </message>
</context>
</TS>
