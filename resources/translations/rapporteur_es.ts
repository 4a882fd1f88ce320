<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>&amp;Library</source>
            <translation>&amp;Biblioteca</translation>
        </message>
        <message>
            <source>&amp;Answer</source>
            <translation>&amp;Respuesta</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Fuente</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>Add documents…</source>
            <translation>Añadir documentos…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <source>Add the documents that come with Rapporteur</source>
            <translation>Añadir los documentos que vienen con Rapporteur</translation>
        </message>
        <message>
            <source>Edit the details…</source>
            <translation>Modificar la ficha…</translation>
        </message>
        <message>
            <source>Replace by a newer version…</source>
            <translation>Sustituir por una versión más reciente…</translation>
        </message>
        <message>
            <source>Remove the document chosen…</source>
            <translation>Quitar el documento elegido…</translation>
        </message>
        <message>
            <source>Put back the document removed</source>
            <translation>Reponer el documento quitado</translation>
        </message>
        <message>
            <source>Export the sheet…</source>
            <translation>Exportar la hoja…</translation>
        </message>
        <message>
            <source>New sheet…</source>
            <translation>Nueva hoja…</translation>
        </message>
        <message>
            <source>Forget the questions asked</source>
            <translation>Olvidar las preguntas hechas</translation>
        </message>
        <message>
            <source>Put the index in order</source>
            <translation>Ordenar el índice</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Copy all with citations</source>
            <translation>Copiar todo con las referencias</translation>
        </message>
        <message>
            <source>Add the answer to the sheet</source>
            <translation>Añadir la respuesta a la hoja</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>Mención siguiente</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>Mención anterior</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Find in document…</source>
            <translation>Buscar en el documento…</translation>
        </message>
        <message>
            <source>Next place found</source>
            <translation>Pasaje encontrado siguiente</translation>
        </message>
        <message>
            <source>Previous place found</source>
            <translation>Pasaje encontrado anterior</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Mostrar el texto</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Mostrar la página</translation>
        </message>
        <message>
            <source>Read as issued</source>
            <translation>Leer tal como se publicó</translation>
        </message>
        <message>
            <source>Read marked</source>
            <translation>Leer con los cambios</translation>
        </message>
        <message>
            <source>Read as accepted</source>
            <translation>Leer con los cambios aceptados</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Text as it comes</source>
            <translation>Tamaño normal</translation>
        </message>
        <message>
            <source>Where did it go?</source>
            <translation>¿Qué fue de él?</translation>
        </message>
        <message>
            <source>Open the original file</source>
            <translation>Abrir el archivo original</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Ask in your own words</source>
            <translation>Pregunte con sus propias palabras</translation>
        </message>
        <message>
            <source>Type a question and press Enter. The answer is made of the documents’ own words; where they don’t say, the program says so.</source>
            <translation>Escriba una pregunta y pulse Intro. La respuesta se compone de las propias palabras de los documentos; si no dicen nada, el programa lo dice.</translation>
        </message>
        <message>
            <source>Every quotation has its paragraph</source>
            <translation>Cada cita tiene su párrafo</translation>
        </message>
        <message>
            <source>Click the line below a quotation: the document opens at that paragraph, with the words marked. Alt+Left goes back.</source>
            <translation>Pulse la línea que está debajo de una cita: el documento se abre en ese párrafo, con las palabras resaltadas. Alt+Izquierda vuelve atrás.</translation>
        </message>
        <message>
            <source>See what else was found</source>
            <translation>Vea qué más se encontró</translation>
        </message>
        <message>
            <source>Below the cards stand all the paragraphs found, each with what spoke for it. The answer is never all there is to read.</source>
            <translation>Debajo de las tarjetas están todos los párrafos encontrados, cada uno con lo que habló en su favor. La respuesta nunca es todo lo que hay que leer.</translation>
        </message>
        <message>
            <source>Find every mention</source>
            <translation>Todas las menciones</translation>
        </message>
        <message>
            <source>When you must not miss one, let the words be found wherever they stand: the list is complete, with its total. F4 goes to the next.</source>
            <translation>Cuando no pueda pasar por alto ninguna, haga buscar las palabras dondequiera que estén: la lista es completa, con su total. F4 pasa a la siguiente.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Guárdela</translation>
        </message>
        <message>
            <source>Add an answer to the sheet, and take the sheet with you: each quotation keeps its citation.</source>
            <translation>Añada una respuesta a la hoja y llévese la hoja: cada cita conserva su referencia.</translation>
        </message>
        <message>
            <source>Bring your own documents</source>
            <translation>Traiga sus propios documentos</translation>
        </message>
        <message>
            <source>Drop files or folders anywhere into the window. Tick documents in the library to ask only those.</source>
            <translation>Suelte archivos o carpetas en cualquier lugar de la ventana. Marque documentos de la biblioteca para preguntar solo a esos.</translation>
        </message>
        <message>
            <source>Themes and terms</source>
            <translation>Temas y términos</translation>
        </message>
        <message>
            <source>Explore gathers each theme’s paragraphs across the documents, and explains the terms. F1 lists the keys, Ctrl+K finds every command.</source>
            <translation>Explorar reúne los párrafos de cada tema en todos los documentos y explica los términos. F1 enumera las teclas y Ctrl+K encuentra cada orden.</translation>
        </message>
        <message>
            <source>Answer cards</source>
            <translation>Tarjetas de respuesta</translation>
        </message>
        <message>
            <source>From the question into the answer</source>
            <translation>De la pregunta a la respuesta</translation>
        </message>
        <message>
            <source>Next or previous card</source>
            <translation>Tarjeta siguiente o anterior</translation>
        </message>
        <message>
            <source>Open source</source>
            <translation>Abrir la fuente</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>Copiar con la referencia</translation>
        </message>
        <message>
            <source>Add to sheet</source>
            <translation>Añadir a la hoja</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Read the document</source>
            <translation>Leer el documento</translation>
        </message>
        <message>
            <source>Tick or untick</source>
            <translation>Marcar o desmarcar</translation>
        </message>
        <message>
            <source>Edit the details</source>
            <translation>Modificar la ficha</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Show the answer, or write</source>
            <translation>Mostrar la respuesta, o escribir</translation>
        </message>
        <message>
            <source>Write the heading or note</source>
            <translation>Escribir el título o la nota</translation>
        </message>
        <message>
            <source>End the note</source>
            <translation>Terminar la nota</translation>
        </message>
        <message>
            <source>Move up or down</source>
            <translation>Subir o bajar</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>reformulado</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>trasladado</translation>
        </message>
        <message>
            <source>split</source>
            <translation>dividido</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>fusionado</translation>
        </message>
        <message>
            <source>translated</source>
            <translation>traducido</translation>
        </message>
        <message>
            <source>added</source>
            <translation>añadido</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>suprimido</translation>
        </message>
        <message>
            <source>renumbered</source>
            <translation>renumerado</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>sin cambios</translation>
        </message>
        <message>
            <source>insert</source>
            <translation>inserción</translation>
        </message>
        <message>
            <source>delete</source>
            <translation>supresión</translation>
        </message>
        <message>
            <source>replace</source>
            <translation>sustitución</translation>
        </message>
        <message>
            <source>new paragraph</source>
            <translation>párrafo nuevo</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>comentario</translation>
        </message>
        <message>
            <source>object</source>
            <translation>objeción</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>acordado</translation>
        </message>
        <message>
            <source>agreed ad ref</source>
            <translation>acordado ad referéndum</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>bracketed</source>
            <translation>entre corchetes</translation>
        </message>
        <message>
            <source>partly bracketed</source>
            <translation>en parte entre corchetes</translation>
        </message>
        <message>
            <source>only in the older document</source>
            <translation>solo en el documento anterior</translation>
        </message>
        <message>
            <source>only in the newer document</source>
            <translation>solo en el documento posterior</translation>
        </message>
        <message>
            <source>{} % alike</source>
            <translation>{} % de similitud</translation>
        </message>
        <message>
            <source>the same number</source>
            <translation>el mismo número</translation>
        </message>
        <message>
            <source>under the same heading</source>
            <translation>bajo el mismo epígrafe</translation>
        </message>
        <message>
            <source>[struck out: {}]</source>
            <translation>[suprimido: {}]</translation>
        </message>
        <message>
            <source>[inserted: {}]</source>
            <translation>[insertado: {}]</translation>
        </message>
        <message>
            <source>Unsigned</source>
            <translation>Sin firma</translation>
        </message>
        <message>
            <source>Positions: {}</source>
            <translation>Posiciones: {}</translation>
        </message>
        <message>
            <source>Because: {}</source>
            <translation>Motivo: {}</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n propuesta</numerusform>
                <numerusform>%n propuestas</numerusform>
            </translation>
        </message>
        <message>
            <source>joined by hand</source>
            <translation>emparejados a mano</translation>
        </message>
        <message>
            <source>the same text</source>
            <translation>el mismo texto</translation>
        </message>
        <message>
            <source>same words {} %</source>
            <translation>mismas palabras {} %</translation>
        </message>
        <message>
            <source>between the same neighbours</source>
            <translation>entre los mismos vecinos</translation>
        </message>
        <message>
            <source>same sense {} %, same neighbours</source>
            <translation>mismo sentido {} %, mismos vecinos</translation>
        </message>
        <message>
            <source>nearest in sense, {} %</source>
            <translation>el más cercano en sentido, {} %</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Sin fecha</translation>
        </message>
        <message>
            <source>Without a symbol</source>
            <translation>Sin signatura</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Por clase</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Por fecha</translation>
        </message>
        <message>
            <source>By symbol</source>
            <translation>Por signatura</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Por título</translation>
        </message>
        <message>
            <source>Drafts and proposals</source>
            <translation>Proyectos y propuestas</translation>
        </message>
        <message>
            <source>Resolutions and decisions</source>
            <translation>Resoluciones y decisiones</translation>
        </message>
        <message>
            <source>Other official documents</source>
            <translation>Otros documentos oficiales</translation>
        </message>
        <message>
            <source>Other papers</source>
            <translation>Otros textos</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Sustituidos</translation>
        </message>
        <message>
            <source>Comes with Rapporteur</source>
            <translation>Viene con Rapporteur</translation>
        </message>
        <message>
            <source>the paragraph followed</source>
            <translation>el párrafo seguido</translation>
        </message>
        <message>
            <source>or perhaps {}</source>
            <translation>o quizás {}</translation>
        </message>
        <message>
            <source>superseded by a newer version</source>
            <translation>sustituido por una versión más reciente</translation>
        </message>
        <message>
            <source>comes with Rapporteur</source>
            <translation>viene con Rapporteur</translation>
        </message>
        <message>
            <source>under its heading</source>
            <translation>bajo su título</translation>
        </message>
        <message>
            <source>names it</source>
            <translation>lo nombra</translation>
        </message>
        <message>
            <source>on the same subject</source>
            <translation>sobre el mismo asunto</translation>
        </message>
        <message>
            <source>document</source>
            <translation>documento</translation>
        </message>
        <message>
            <source>date</source>
            <translation>fecha</translation>
        </message>
        <message>
            <source>paragraph</source>
            <translation>párrafo</translation>
        </message>
        <message>
            <source>headings</source>
            <translation>epígrafes</translation>
        </message>
        <message>
            <source>nature</source>
            <translation>naturaleza</translation>
        </message>
        <message>
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <source>mention</source>
            <translation>mención</translation>
        </message>
        <message>
            <source>after</source>
            <translation>después</translation>
        </message>
        <message>
            <source>cite</source>
            <translation>cita</translation>
        </message>
        <message>
            <source>struck out</source>
            <translation>tachado</translation>
        </message>
        <message>
            <source>a comment, not the text</source>
            <translation>un comentario, no el texto</translation>
        </message>
        <message>
            <source>a comment by {}, not the text</source>
            <translation>un comentario de {}, no el texto</translation>
        </message>
        <message>
            <source>Web address: {}</source>
            <translation>Dirección web: {}</translation>
        </message>
        <message>
            <source>Leads to {}</source>
            <translation>Lleva a {}</translation>
        </message>
        <message>
            <source>{} isn’t in the library</source>
            <translation>{} no está en la biblioteca</translation>
        </message>
        <message>
            <source>There is no paragraph {} in this document</source>
            <translation>No hay párrafo {} en este documento</translation>
        </message>
        <message>
            <source>There is no paragraph {} in {}</source>
            <translation>No hay párrafo {} en {}</translation>
        </message>
        <message>
            <source>there is no such file. Check the path.</source>
            <translation>el archivo no existe. Compruebe la ruta.</translation>
        </message>
        <message>
            <source>the system does not let it be read. Check its permissions.</source>
            <translation>el sistema no permite leerlo. Compruebe sus permisos.</translation>
        </message>
        <message>
            <source>there is nothing in it.</source>
            <translation>está vacío.</translation>
        </message>
        <message>
            <source>it is not text, whatever its name says. Add the original PDF or Word file.</source>
            <translation>no es texto, pese a su nombre. Añada el PDF o el archivo de Word original.</translation>
        </message>
        <message>
            <source>it is protected by a password. Save a copy without one and add that.</source>
            <translation>está protegido por contraseña. Guarde una copia sin contraseña y añádala.</translation>
        </message>
        <message>
            <source>it is damaged and can't be read. Fetch or save it again.</source>
            <translation>está dañado y no se puede leer. Descárguelo o guárdelo de nuevo.</translation>
        </message>
        <message>
            <source>its pages hold no text, only pictures. Install Tesseract, which recognises the letters of scans, and add it again; or add a version with text.</source>
            <translation>sus páginas no contienen texto, solo imágenes. Instale Tesseract, que reconoce las letras de los documentos escaneados, y añádalo de nuevo; o añada una versión con texto.</translation>
        </message>
        <message>
            <source>it is too large to be read as one document. Split it.</source>
            <translation>es demasiado grande para leerlo como un solo documento. Divídalo.</translation>
        </message>
        <message>
            <source>reading it took too long and was stopped. Split it, or save it again.</source>
            <translation>la lectura tardó demasiado y se detuvo. Divídalo o guárdelo de nuevo.</translation>
        </message>
        <message>
            <source>the program failed at it. Save it in another format and add that.</source>
            <translation>el programa falló al leerlo. Guárdelo en otro formato y añada ese.</translation>
        </message>
        <message>
            <source>it is a folder. Add the files in it.</source>
            <translation>es una carpeta. Añada los archivos que contiene.</translation>
        </message>
        <message>
            <source>old Word files can't be read. Save it as .docx and add that.</source>
            <translation>los archivos de Word antiguos no se pueden leer. Guárdelo como .docx y añada ese.</translation>
        </message>
        <message>
            <source>Word files of this kind can't be read. Save it as .docx.</source>
            <translation>los archivos de Word de este tipo no se pueden leer. Guárdelo como .docx.</translation>
        </message>
        <message>
            <source>RTF can't be read. Save it as .docx and add that.</source>
            <translation>el formato RTF no se puede leer. Guárdelo como .docx y añada ese.</translation>
        </message>
        <message>
            <source>OpenDocument can't be read. Save it as .docx and add that.</source>
            <translation>el formato OpenDocument no se puede leer. Guárdelo como .docx y añada ese.</translation>
        </message>
        <message>
            <source>Pages files can't be read. Export it as .docx and add that.</source>
            <translation>los archivos de Pages no se pueden leer. Expórtelo como .docx y añada ese.</translation>
        </message>
        <message>
            <source>files of this word processor can't be read. Save it as .docx and add that.</source>
            <translation>los archivos de este procesador de textos no se pueden leer. Guárdelo como .docx y añada ese.</translation>
        </message>
        <message>
            <source>slides can't be read. Export them as PDF and add that.</source>
            <translation>las diapositivas no se pueden leer. Expórtelas como PDF y añada ese.</translation>
        </message>
        <message>
            <source>spreadsheets can't be read. Save it as PDF and add that.</source>
            <translation>las hojas de cálculo no se pueden leer. Guárdela como PDF y añada ese.</translation>
        </message>
        <message>
            <source>tables of data can't be read. Save it as PDF or .txt and add that.</source>
            <translation>las tablas de datos no se pueden leer. Guárdela como PDF o .txt y añada ese.</translation>
        </message>
        <message>
            <source>it is an archive. Unpack it and add the files in it.</source>
            <translation>es un archivo comprimido. Descomprímalo y añada los archivos que contiene.</translation>
        </message>
        <message>
            <source>e-mails can't be read. Save what is attached, or the e-mail as PDF.</source>
            <translation>los correos electrónicos no se pueden leer. Guarde el adjunto, o el correo como PDF.</translation>
        </message>
        <message>
            <source>books of this kind can't be read. Save it as PDF.</source>
            <translation>los libros de este tipo no se pueden leer. Guárdelo como PDF.</translation>
        </message>
        <message>
            <source>such web pages can't be read. Save it as .html.</source>
            <translation>estas páginas web no se pueden leer. Guárdela como .html.</translation>
        </message>
        <message>
            <source>it is a picture. Add a version with text.</source>
            <translation>es una imagen. Añada una versión con texto.</translation>
        </message>
        <message>
            <source>recordings can't be read. Add a transcript.</source>
            <translation>las grabaciones no se pueden leer. Añada una transcripción.</translation>
        </message>
        <message>
            <source>it is a link only. Save what it leads to as PDF.</source>
            <translation>es solo un enlace. Guarde como PDF aquello a lo que conduce.</translation>
        </message>
        <message>
            <source>it is half of a download or of a save. Fetch it again.</source>
            <translation>es una descarga o un guardado a medias. Descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>There is nothing to look for. Write a question or some words.</source>
            <translation>No hay nada que buscar. Escriba una pregunta o algunas palabras.</translation>
        </message>
        <message>
            <source>The language model's files are missing or changed. Install again.</source>
            <translation>Faltan los archivos del modelo de lenguaje o han cambiado. Vuelva a instalar el programa.</translation>
        </message>
        <message>
            <source>it can't be read.</source>
            <translation>no se puede leer.</translation>
        </message>
        <message>
            <source>The library {} can not be used.</source>
            <translation>La biblioteca {} no se puede usar.</translation>
        </message>
        <message>
            <source>Something can't be done as it stands.</source>
            <translation>Esto no se puede hacer tal como está.</translation>
        </message>
        <message>
            <source>{0!r} can't be shown. Write it in letters.</source>
            <translation>{0!r} no se puede mostrar. Escríbalo con letras.</translation>
        </message>
        <message>
            <source>{0!r} is no date. Write 2025, 2025-08 or 2025-08-29.</source>
            <translation>{0!r} no es una fecha. Escriba 2025, 2025-08 o 2025-08-29.</translation>
        </message>
        <message>
            <source>{0!r} is no language. Write its code of two letters, e.g. en, fr or ar.</source>
            <translation>{0!r} no es un idioma. Escriba su código de dos letras, p. ej. en, fr o ar.</translation>
        </message>
        <message>
            <source>{0!r} is no address of a server. Write it like http://host:8000.</source>
            <translation>{0!r} no es la dirección de un servidor. Escríbala así: http://host:8000.</translation>
        </message>
        <message>
            <source>A document can't be superseded by itself, nor by one that it superseded.</source>
            <translation>Un documento no puede ser sustituido por sí mismo ni por otro al que sustituyó.</translation>
        </message>
        <message>
            <source>title “{}”</source>
            <translation>título “{}”</translation>
        </message>
        <message>
            <source>heading “{}”</source>
            <translation>epígrafe “{}”</translation>
        </message>
        <message>
            <source>comment {}</source>
            <translation>comentario {}</translation>
        </message>
        <message>
            <source>footnote {}</source>
            <translation>nota {}</translation>
        </message>
        <message>
            <source>table row {}</source>
            <translation>fila {} del cuadro</translation>
        </message>
        <message>
            <source>item {}</source>
            <translation>punto {}</translation>
        </message>
        <message>
            <source>unnumbered para. {}</source>
            <translation>párr. sin numerar {}</translation>
        </message>
        <message>
            <source>The library {} is being written to by another program. Close that one first.</source>
            <translation>Otro programa está escribiendo en la biblioteca {}. Ciérrelo primero.</translation>
        </message>
        <message>
            <source>The library {} is damaged. Run `rapporteur check --repair`.</source>
            <translation>La biblioteca {} está dañada. Ejecute `rapporteur check --repair`.</translation>
        </message>
        <message>
            <source>The library {} holds documents of its own, which would go to all who share the server. Share another folder, and hand them over to it by `rapporteur pack`.</source>
            <translation>La biblioteca {} contiene documentos propios, que llegarían a todos los que comparten el servidor. Comparta otra carpeta y páseselos con `rapporteur pack`.</translation>
        </message>
        <message>
            <source>The library {} is not there any more. Put its disk back, or choose another folder.</source>
            <translation>La biblioteca {} ya no está. Conecte de nuevo su disco o elija otra carpeta.</translation>
        </message>
        <message>
            <source>The library {} was made by a newer version of the program. Install that version.</source>
            <translation>La biblioteca {} se creó con una versión más reciente del programa. Instale esa versión.</translation>
        </message>
        <message>
            <source>The library {} can't be written to. Check the folder's rights and free space.</source>
            <translation>No se puede escribir en la biblioteca {}. Compruebe los permisos de la carpeta y el espacio libre.</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>a file without a suffix can't be read. Give it its suffix, e.g. .txt or .pdf.</source>
            <translation>un archivo sin extensión no se puede leer. Póngale su extensión, p. ej. .txt o .pdf.</translation>
        </message>
        <message>
            <source>files of the kind “{}” can't be read. Save it as PDF, .docx or .txt.</source>
            <translation>los archivos del tipo “{}” no se pueden leer. Guárdelo como PDF, .docx o .txt.</translation>
        </message>
        <message>
            <source>There is no paragraph “{reference}”.</source>
            <translation>No hay ningún párrafo “{reference}”.</translation>
        </message>
        <message>
            <source>There is no paragraph “{reference}” in {document}.</source>
            <translation>No hay ningún párrafo “{reference}” en {document}.</translation>
        </message>
        <message>
            <source>Write a document and a paragraph, e.g. zero draft 103ter.</source>
            <translation>Indique un documento y un párrafo, p. ej. zero draft 103ter.</translation>
        </message>
        <message>
            <source>No document of the library is called “{}”. See `rapporteur list`.</source>
            <translation>Ningún documento de la biblioteca se llama “{}”. Véase `rapporteur list`.</translation>
        </message>
        <message>
            <source>“{name}” could be several documents: {names}. Say which.</source>
            <translation>“{name}” puede ser varios documentos: {names}. Diga cuál.</translation>
        </message>
        <message>
            <source>No sheet of the library is called “{}”. See `rapporteur sheet list`.</source>
            <translation>Ninguna hoja de la biblioteca se llama “{}”. Véase `rapporteur sheet list`.</translation>
        </message>
        <message>
            <source>“{name}” could be several sheets: {names}. Say which.</source>
            <translation>“{name}” puede ser varias hojas: {names}. Diga cuál.</translation>
        </message>
        <message>
            <source>No theme is called “{}”.</source>
            <translation>Ningún tema se llama «{}».</translation>
        </message>
        <message>
            <source>“{name}” names no theme, or several. Name one of these: {names}.</source>
            <translation>«{name}» no designa ningún tema, o designa varios. Nombre uno de estos: {names}.</translation>
        </message>
        <message>
            <source>{file}: a sheet can't be exported as that. End its name in {known}.</source>
            <translation>{file}: una hoja no se puede exportar así. Termine el nombre en {known}.</translation>
        </message>
        <message>
            <source>{file} can't be written: {why}. Choose another place or name.</source>
            <translation>No se puede escribir {file}: {why}. Elija otro lugar u otro nombre.</translation>
        </message>
        <message>
            <source>There is no copy of {} here, only its text. Add the file once more.</source>
            <translation>Aquí no hay copia de {}, solo su texto. Añada el archivo otra vez.</translation>
        </message>
        <message>
            <source>{file} can't be used: {why}. Ask for it once more.</source>
            <translation>{file} no se puede usar: {why}. Pídalo de nuevo.</translation>
        </message>
        <message>
            <source>The language model at {url} gives no answer: {why}.</source>
            <translation>El modelo de lenguaje en {url} no responde: {why}.</translation>
        </message>
        <message>
            <source>The shared server {url} can't be used: {why}. Ask whoever runs it.</source>
            <translation>No se puede usar el servidor compartido {url}: {why}. Consulte a quien lo administra.</translation>
        </message>
        <message>
            <source>The shared server {url} can't be reached: what was fetched from it stays here, and what is new here goes to it once it can be.</source>
            <translation>No se puede acceder al servidor compartido {url}: lo que se recibió de él sigue aquí, y lo que es nuevo aquí se le enviará en cuanto responda.</translation>
        </message>
        <message>
            <source>It goes back to the backup of {} and reads the rest again.</source>
            <translation>Se vuelve a la copia de seguridad del {} y se lee de nuevo el resto.</translation>
        </message>
        <message>
            <source>%d %B %Y</source>
            <translation>%d/%m/%Y</translation>
        </message>
        <message>
            <source>There are no documents in the library yet. Add some first.</source>
            <translation>Aún no hay documentos en la biblioteca. Añada alguno primero.</translation>
        </message>
        <message>
            <source>The documents don't say.</source>
            <translation>Los documentos no lo dicen.</translation>
        </message>
        <message>
            <source>The nearest paragraphs follow.</source>
            <translation>A continuación figuran los párrafos más cercanos.</translation>
        </message>
        <message>
            <source>{document}, {place}</source>
            <translation>{document}, {place}</translation>
        </message>
        <message>
            <source>{comment} on {place}</source>
            <translation>{comment} ({place})</translation>
        </message>
        <message>
            <source>“{}”</source>
            <translation>“{}”</translation>
        </message>
        <message>
            <source>para. {}</source>
            <translation>párr. {}</translation>
        </message>
        <message>
            <source>para. {label} ({ordinal} of that number)</source>
            <translation>párr. {label} ({ordinal} con ese número)</translation>
        </message>
        <message>
            <source>{}st</source>
            <translation>{}.º</translation>
        </message>
        <message>
            <source>{}nd</source>
            <translation>{}.º</translation>
        </message>
        <message>
            <source>{}rd</source>
            <translation>{}.º</translation>
        </message>
        <message>
            <source>{}th</source>
            <translation>{}.º</translation>
        </message>
        <message>
            <source>The documents don't say: none of the nearest paragraphs gives {}.</source>
            <translation>Los documentos no lo dicen: ninguno de los párrafos más cercanos da {}.</translation>
        </message>
        <message>
            <source>C1</source>
            <translation>C1</translation>
        </message>
        <message>
            <source>C2</source>
            <translation>C2</translation>
        </message>
        <message>
            <source>C3</source>
            <translation>C3</translation>
        </message>
        <message>
            <source>C4</source>
            <translation>C4</translation>
        </message>
        <message>
            <source>C5</source>
            <translation>C5</translation>
        </message>
        <message>
            <source>C6</source>
            <translation>C6</translation>
        </message>
        <message>
            <source>C7</source>
            <translation>C7</translation>
        </message>
        <message>
            <source>C8</source>
            <translation>C8</translation>
        </message>
        <message>
            <source>C9</source>
            <translation>C9</translation>
        </message>
        <message>
            <source>C10</source>
            <translation>C10</translation>
        </message>
        <message>
            <source>C11</source>
            <translation>C11</translation>
        </message>
        <message>
            <source>Public governance authorities and all stakeholders</source>
            <translation>Papel de los gobiernos y de todas las partes interesadas</translation>
        </message>
        <message>
            <source>Information and communication infrastructure</source>
            <translation>Infraestructura de la información y la comunicación</translation>
        </message>
        <message>
            <source>Access to information and knowledge</source>
            <translation>Acceso a la información y al conocimiento</translation>
        </message>
        <message>
            <source>Capacity-building</source>
            <translation>Creación de capacidad</translation>
        </message>
        <message>
            <source>Building confidence and security in the use of ICTs</source>
            <translation>Creación de confianza y seguridad en la utilización de las TIC</translation>
        </message>
        <message>
            <source>The enabling environment</source>
            <translation>Entorno habilitador</translation>
        </message>
        <message>
            <source>ICT applications</source>
            <translation>Aplicaciones de las TIC</translation>
        </message>
        <message>
            <source>Cultural and linguistic diversity, local content</source>
            <translation>Diversidad cultural y lingüística, contenido local</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Medios de comunicación</translation>
        </message>
        <message>
            <source>Ethical dimensions of the information society</source>
            <translation>Dimensiones éticas de la sociedad de la información</translation>
        </message>
        <message>
            <source>International and regional cooperation</source>
            <translation>Cooperación internacional y regional</translation>
        </message>
        <message>
            <source>ICTs for development</source>
            <translation>Las TIC para el desarrollo</translation>
        </message>
        <message>
            <source>Closing all digital divides</source>
            <translation>Cerrar todas las brechas digitales</translation>
        </message>
        <message>
            <source>The digital economy</source>
            <translation>La economía digital</translation>
        </message>
        <message>
            <source>Social and economic development</source>
            <translation>Desarrollo social y económico</translation>
        </message>
        <message>
            <source>Environmental impacts</source>
            <translation>Efectos en el medio ambiente</translation>
        </message>
        <message>
            <source>The enabling environment for digital development</source>
            <translation>Un entorno propicio para el desarrollo digital</translation>
        </message>
        <message>
            <source>Confidence and security</source>
            <translation>Confianza y seguridad</translation>
        </message>
        <message>
            <source>Capacity development</source>
            <translation>Desarrollo de la capacidad</translation>
        </message>
        <message>
            <source>Financial mechanisms</source>
            <translation>Mecanismos financieros</translation>
        </message>
        <message>
            <source>Human rights and ethical dimensions</source>
            <translation>Derechos humanos y dimensiones éticas</translation>
        </message>
        <message>
            <source>Data governance</source>
            <translation>Gobernanza de los datos</translation>
        </message>
        <message>
            <source>Artificial intelligence</source>
            <translation>Inteligencia artificial</translation>
        </message>
        <message>
            <source>Internet governance</source>
            <translation>Gobernanza de Internet</translation>
        </message>
        <message>
            <source>Development of the WSIS framework</source>
            <translation>Desarrollo del marco de la CMSI</translation>
        </message>
        <message>
            <source>Monitoring and measurement</source>
            <translation>Seguimiento y medición</translation>
        </message>
        <message>
            <source>Follow-up and review</source>
            <translation>Seguimiento y examen</translation>
        </message>
        <message>
            <source>What governments and the other stakeholders each do so that technologies serve development, for example through national strategies for the digital economy and society.</source>
            <translation>Lo que hacen los gobiernos y las demás partes interesadas para que las tecnologías sirvan al desarrollo, por ejemplo mediante estrategias nacionales para la economía y la sociedad digitales.</translation>
        </message>
        <message>
            <source>Networks, coverage and affordable connections: the foundation of everything else.</source>
            <translation>Redes, cobertura y conexiones asequibles: el fundamento de todo lo demás.</translation>
        </message>
        <message>
            <source>Public information open to all, places to reach it such as libraries, and accessibility for persons with disabilities.</source>
            <translation>La información pública abierta a todos, los lugares donde encontrarla, como las bibliotecas, y la accesibilidad para las personas con discapacidad.</translation>
        </message>
        <message>
            <source>Skills and literacy, so that people and institutions can use technologies and shape them.</source>
            <translation>Competencias y alfabetización, para que las personas y las instituciones puedan usar las tecnologías y darles forma.</translation>
        </message>
        <message>
            <source>Cybersecurity, the fight against cybercrime, and trust in what is done with technologies.</source>
            <translation>Ciberseguridad, lucha contra la ciberdelincuencia y confianza en el uso de las tecnologías.</translation>
        </message>
        <message>
            <source>Policy, law and regulation under which networks and services can grow.</source>
            <translation>Políticas, leyes y reglamentación con las que puedan crecer las redes y los servicios.</translation>
        </message>
        <message>
            <source>What technologies do in eight fields: government, business, learning, health, employment, environment, agriculture and science.</source>
            <translation>Lo que hacen las tecnologías en ocho ámbitos: gobierno, negocios, aprendizaje, salud, empleo, medio ambiente, agricultura y ciencia.</translation>
        </message>
        <message>
            <source>Every culture and language present on the Internet, with content made where people live.</source>
            <translation>Todas las culturas y lenguas presentes en Internet, con contenidos creados donde vive la gente.</translation>
        </message>
        <message>
            <source>Journalism, and the freedom, independence and variety of media.</source>
            <translation>El periodismo, y la libertad, independencia y diversidad de los medios.</translation>
        </message>
        <message>
            <source>What is right to do with technologies: respect for human rights, and safeguards against misuse.</source>
            <translation>El uso correcto de las tecnologías: respeto de los derechos humanos y salvaguardias contra los abusos.</translation>
        </message>
        <message>
            <source>Work across borders: between countries, in the regions, and within the United Nations.</source>
            <translation>El trabajo a través de las fronteras: entre países, en las regiones y en las Naciones Unidas.</translation>
        </message>
        <message>
            <source>What technologies can do for sustainable development, what holds that back, and the action lines as the framework for it.</source>
            <translation>Lo que las tecnologías pueden aportar al desarrollo sostenible, lo que lo frena y las líneas de acción como marco.</translation>
        </message>
        <message>
            <source>The gaps between those who have and can use technologies and those who don't: between countries, women and men, ages, abilities and languages.</source>
            <translation>Las diferencias entre quienes tienen tecnologías y saben usarlas y quienes no: entre países, mujeres y hombres, edades, capacidades y lenguas.</translation>
        </message>
        <message>
            <source>Trade, finance, small enterprises and work, as digital services change them.</source>
            <translation>Comercio, finanzas, pequeñas empresas y trabajo, según los cambian los servicios digitales.</translation>
        </message>
        <message>
            <source>Education, health, culture, and help in disasters, with digital means.</source>
            <translation>Educación, salud, cultura y ayuda en casos de desastre, con medios digitales.</translation>
        </message>
        <message>
            <source>How technologies help to watch over the environment, and what they cost it in energy, water, minerals and waste.</source>
            <translation>Cómo ayudan las tecnologías a vigilar el medio ambiente y cuánto le cuestan en energía, agua, minerales y desechos.</translation>
        </message>
        <message>
            <source>Predictable policy and law, technology transfer, and what should not stand in the way of development.</source>
            <translation>Políticas y leyes previsibles, transferencia de tecnología y lo que no debería obstaculizar el desarrollo.</translation>
        </message>
        <message>
            <source>Security in the use of technologies between States, and protection of people against violence, hate and abuse online.</source>
            <translation>La seguridad en el uso de las tecnologías entre los Estados y la protección de las personas contra la violencia, el odio y el abuso en línea.</translation>
        </message>
        <message>
            <source>Skills for people of all ages, and expertise for those who make policy.</source>
            <translation>Competencias para personas de todas las edades y conocimientos especializados para quienes formulan políticas.</translation>
        </message>
        <message>
            <source>Who pays for networks and inclusion: private investment, development banks, partners, and how to join their means.</source>
            <translation>Quién paga las redes y la inclusión: inversión privada, bancos de desarrollo, asociados, y cómo aunar sus medios.</translation>
        </message>
        <message>
            <source>The same rights online as offline: expression, privacy, media, women and girls, children.</source>
            <translation>Los mismos derechos en línea que fuera de ella: expresión, privacidad, medios, mujeres y niñas, infancia.</translation>
        </message>
        <message>
            <source>Rules on how data are shared, protected and used, and the working group of the Commission on Science and Technology for Development on them.</source>
            <translation>Normas sobre cómo se comparten, protegen y usan los datos, y el grupo de trabajo de la Comisión de Ciencia y Tecnología para el Desarrollo que se ocupa de ellas.</translation>
        </message>
        <message>
            <source>Capacity for all countries, the mapping of what the United Nations offers, and an independent scientific panel.</source>
            <translation>Capacidad para todos los países, el inventario de lo que ofrecen las Naciones Unidas y un panel científico independiente.</translation>
        </message>
        <message>
            <source>The working definition of the Tunis Agenda, enhanced cooperation, and the Internet Governance Forum, now permanent.</source>
            <translation>La definición de trabajo de la Agenda de Túnez, la cooperación reforzada y el Foro para la Gobernanza de Internet, ahora permanente.</translation>
        </message>
        <message>
            <source>Who carries WSIS out: action line facilitators and their road maps, the regional commissions, and the tie to the Global Digital Compact.</source>
            <translation>Quién lleva a cabo la CMSI: los facilitadores de las líneas de acción y sus hojas de ruta, las comisiones regionales y el vínculo con el Pacto Digital Global.</translation>
        </message>
        <message>
            <source>Indicators and statistics that show how far the information society has come.</source>
            <translation>Indicadores y estadísticas que muestran hasta dónde ha llegado la sociedad de la información.</translation>
        </message>
        <message>
            <source>Who keeps watch until the next review: the Economic and Social Council, its Commission, the United Nations Group on the Information Society, and the meeting of 2035.</source>
            <translation>Quién hace el seguimiento hasta el próximo examen: el Consejo Económico y Social, su Comisión, el Grupo de las Naciones Unidas sobre la Sociedad de la Información y la reunión de 2035.</translation>
        </message>
        <message>
            <source>an address or a number to call</source>
            <translation>una dirección o un número al que llamar</translation>
        </message>
        <message>
            <source>an amount of money</source>
            <translation>una suma de dinero</translation>
        </message>
        <message>
            <source>a percentage</source>
            <translation>un porcentaje</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>un año</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>una fecha</translation>
        </message>
        <message>
            <source>how often</source>
            <translation>la frecuencia</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>a person’s name</source>
            <translation>el nombre de una persona</translation>
        </message>
        <message>
            <source>a place</source>
            <translation>un lugar</translation>
        </message>
        <message>
            <source>a reason</source>
            <translation>una razón</translation>
        </message>
        <message>
            <source>The documents don't say</source>
            <translation>Los documentos no lo dicen</translation>
        </message>
        <message>
            <source>read again, it has changed</source>
            <translation>leído de nuevo, ha cambiado</translation>
        </message>
        <message>
            <source>already in the library</source>
            <translation>ya está en la biblioteca</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>no se pudo leer</translation>
        </message>
        <message>
            <source>Annex: the paragraphs cited</source>
            <translation>Anexo: los párrafos citados</translation>
        </message>
        <message>
            <source>page {}</source>
            <translation>página {}</translation>
        </message>
        <message>
            <source>comment by {}</source>
            <translation>comentario de {}</translation>
        </message>
        <message>
            <source>{paragraphs} cited from {documents}</source>
            <translation>{paragraphs} citados, de {documents}</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n documento</numerusform>
                <numerusform>%n documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n párrafo</numerusform>
                <numerusform>%n párrafos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n mención</numerusform>
                <numerusform>%n menciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quotation(s)</source>
            <translation>
                <numerusform>%n cita</numerusform>
                <numerusform>%n citas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) struck out</source>
            <translation>
                <numerusform>%n pasaje tachado</numerusform>
                <numerusform>%n pasajes tachados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out as unsupported: %n sentence(s).</source>
            <translation>
                <numerusform>Omitida por falta de respaldo: %n frase.</numerusform>
                <numerusform>Omitidas por falta de respaldo: %n frases.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{}” is no longer in the library; the sheet keeps the paragraphs it quotes.</source>
            <translation>«{}» ya no está en la biblioteca; la hoja conserva los párrafos que cita.</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n respuesta</numerusform>
                <numerusform>%n respuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Struck out: “{text}”.</source>
            <translation>Tachado: «{text}».</translation>
        </message>
        <message>
            <source>Inserted: “{text}”.</source>
            <translation>Añadido: «{text}».</translation>
        </message>
        <message>
            <source>Struck out by {author}: “{text}”.</source>
            <translation>Tachado por {author}: «{text}».</translation>
        </message>
        <message>
            <source>Inserted by {author}: “{text}”.</source>
            <translation>Añadido por {author}: «{text}».</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>leyendo…</translation>
        </message>
        <message>
            <source>encoding…</source>
            <translation>codificando…</translation>
        </message>
        <message>
            <source>indexing…</source>
            <translation>indexando…</translation>
        </message>
        <message>
            <source>uses your words</source>
            <translation>usa sus palabras</translation>
        </message>
        <message>
            <source>is on the same subject</source>
            <translation>trata del mismo asunto</translation>
        </message>
        <message>
            <source>says what you ask about</source>
            <translation>dice lo que usted pregunta</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>Cited: {places}. File: {file}, SHA-256 {sha256}</source>
            <translation>Citado: {places}. Archivo: {file}, SHA-256 {sha256}</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Párrafo</translation>
        </message>
        <message>
            <source>By</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Stated reason</source>
            <translation>Motivo indicado</translation>
        </message>
        <message>
            <source>file</source>
            <translation>archivo</translation>
        </message>
        <message>
            <source>delegation</source>
            <translation>delegación</translation>
        </message>
        <message>
            <source>author</source>
            <translation>autor</translation>
        </message>
        <message>
            <source>action</source>
            <translation>acción</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>suprimido</translation>
        </message>
        <message>
            <source>inserted</source>
            <translation>insertado</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>motivo</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Posiciones</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Delegación</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>unsigned</source>
            <translation>sin firma</translation>
        </message>
        <message>
            <source>Most contested paragraphs</source>
            <translation>Párrafos más disputados</translation>
        </message>
        <message>
            <source>Status of paragraphs</source>
            <translation>Estado de los párrafos</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Propuestas</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>epígrafe</translation>
        </message>
        <message>
            <source>question</source>
            <translation>pregunta</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>respondida</translation>
        </message>
        <message>
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>texto citado</translation>
        </message>
        <message>
            <source>citation</source>
            <translation>cita</translation>
        </message>
        <message>
            <source>label</source>
            <translation>número del párrafo</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>tipo</translation>
        </message>
        <message>
            <source>page</source>
            <translation>página</translation>
        </message>
        <message>
            <source>title</source>
            <translation>título</translation>
        </message>
        <message>
            <source>symbol</source>
            <translation>signatura</translation>
        </message>
        <message>
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <source>proposer</source>
            <translation>proponente</translation>
        </message>
        <message>
            <source>item</source>
            <translation>punto</translation>
        </message>
        <message>
            <source>footnote</source>
            <translation>nota de pie de página</translation>
        </message>
        <message>
            <source>table</source>
            <translation>cuadro</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>Unknown author</source>
            <translation>Autor desconocido</translation>
        </message>
        <message>
            <source>Another author</source>
            <translation>Otro autor</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>.</source>
            <translation>,</translation>
        </message>
        <message>
            <source>{} pages</source>
            <translation>{} páginas</translation>
        </message>
        <message>
            <source>{} MB</source>
            <translation>{} MB</translation>
        </message>
        <message>
            <source>{} s</source>
            <translation>{} s</translation>
        </message>
        <message>
            <source>more than {} MB</source>
            <translation>más de {} MB</translation>
        </message>
        <message>
            <source>more than {} MB of text</source>
            <translation>más de {} MB de texto</translation>
        </message>
        <message>
            <source>more than {} MB in one paragraph</source>
            <translation>más de {} MB en un párrafo</translation>
        </message>
        <message>
            <source>more than {} attributes</source>
            <translation>más de {} atributos</translation>
        </message>
        <message>
            <source>more than {} parts</source>
            <translation>más de {} partes</translation>
        </message>
        <message>
            <source>{}: more than {} MB</source>
            <translation>{}: más de {} MB</translation>
        </message>
        <message>
            <source>{}: more than {} elements</source>
            <translation>{}: más de {} elementos</translation>
        </message>
        <message>
            <source>{}: document type declaration</source>
            <translation>{}: declaración de tipo de documento</translation>
        </message>
        <message>
            <source>{}: forbidden or repeated name</source>
            <translation>{}: nombre prohibido o repetido</translation>
        </message>
        <message>
            <source>{}: unknown compression</source>
            <translation>{}: compresión desconocida</translation>
        </message>
        <message>
            <source>{} unpacks more than {} times</source>
            <translation>{} se descomprime a más de {} veces su tamaño</translation>
        </message>
        <message>
            <source>unpacks to more than {} MB</source>
            <translation>más de {} MB al descomprimirlo</translation>
        </message>
        <message>
            <source>elements nested more than {} deep</source>
            <translation>elementos anidados a más de {} niveles</translation>
        </message>
        <message>
            <source>pages of drawings</source>
            <translation>páginas de dibujos</translation>
        </message>
        <message>
            <source>no page {}</source>
            <translation>no hay página {}</translation>
        </message>
        <message>
            <source>not a web page</source>
            <translation>no es una página web</translation>
        </message>
        <message>
            <source>no Word document in it</source>
            <translation>no contiene ningún documento de Word</translation>
        </message>
        <message>
            <source>not a ZIP file</source>
            <translation>no es un archivo ZIP</translation>
        </message>
        <message>
            <source>no file has such a name</source>
            <translation>ningún archivo tiene ese nombre</translation>
        </message>
        <message>
            <source>not a file of the disk</source>
            <translation>no es un archivo del disco</translation>
        </message>
        <message>
            <source>its name is in no known encoding: rename it</source>
            <translation>su nombre está en una codificación desconocida: cámbielo</translation>
        </message>
        <message>
            <source>it changed while it was read</source>
            <translation>cambió mientras se leía</translation>
        </message>
        <message>
            <source>two of its paragraphs can't be told apart</source>
            <translation>dos de sus párrafos no se pueden distinguir</translation>
        </message>
        <message>
            <source>it holds half a character</source>
            <translation>contiene medio carácter</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenido</translation>
        </message>
        <message>
            <source>exit code {}</source>
            <translation>código de salida {}</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <source>no room for a backup before it is brought up to date</source>
            <translation>no hay espacio para una copia de seguridad antes de actualizarla</translation>
        </message>
        <message>
            <source>not a library</source>
            <translation>no es una biblioteca</translation>
        </message>
        <message>
            <source>its database is gone</source>
            <translation>su base de datos ha desaparecido</translation>
        </message>
        <message>
            <source>the copy of {} was changed</source>
            <translation>la copia de {} fue modificada</translation>
        </message>
        <message>
            <source>it is no pack</source>
            <translation>no es un paquete de biblioteca</translation>
        </message>
        <message>
            <source>it holds too many files, or one of them twice</source>
            <translation>contiene demasiados archivos, o uno de ellos dos veces</translation>
        </message>
        <message>
            <source>it does not hold the files it names</source>
            <translation>no contiene los archivos que nombra</translation>
        </message>
        <message>
            <source>{} is not what the pack says it is</source>
            <translation>{} no es lo que dice el paquete</translation>
        </message>
        <message>
            <source>its documents are too large together</source>
            <translation>sus documentos son demasiado grandes en conjunto</translation>
        </message>
        <message>
            <source>it was made by a newer version of the program</source>
            <translation>se creó con una versión más reciente del programa</translation>
        </message>
        <message>
            <source>its list of documents can't be read</source>
            <translation>su lista de documentos no se puede leer</translation>
        </message>
        <message>
            <source>{} was changed on its way</source>
            <translation>{} fue modificado por el camino</translation>
        </message>
        <message>
            <source>it wants another token</source>
            <translation>pide otro token</translation>
        </message>
        <message>
            <source>it is no Chroma server</source>
            <translation>no es un servidor Chroma</translation>
        </message>
        <message>
            <source>it is no Chroma server of this version</source>
            <translation>no es un servidor Chroma de esta versión</translation>
        </message>
        <message>
            <source>Chroma {} is not supported</source>
            <translation>Chroma {} no es compatible</translation>
        </message>
        <message>
            <source>a newer version of Rapporteur filled it</source>
            <translation>lo llenó una versión más reciente de Rapporteur</translation>
        </message>
        <message>
            <source>it was filled with another language model</source>
            <translation>se llenó con otro modelo de lenguaje</translation>
        </message>
        <message>
            <source>it holds another archive than the one this library belongs to</source>
            <translation>contiene otro archivo que aquel al que pertenece esta biblioteca</translation>
        </message>
        <message>
            <source>its record of {} is broken</source>
            <translation>su registro de {} está dañado</translation>
        </message>
        <message>
            <source>its edition {} is broken</source>
            <translation>su edición {} está dañada</translation>
        </message>
        <message>
            <source>its reply can't be read</source>
            <translation>su respuesta no se puede leer</translation>
        </message>
        <message>
            <source>its reply is too long</source>
            <translation>su respuesta es demasiado larga</translation>
        </message>
        <message>
            <source>its reply takes too long</source>
            <translation>su respuesta tarda demasiado</translation>
        </message>
        <message>
            <source>it is open in another program, or protected</source>
            <translation>está abierto en otro programa, o protegido</translation>
        </message>
        <message>
            <source>it is open in another program</source>
            <translation>está abierto en otro programa</translation>
        </message>
        <message>
            <source>the disk can only be read</source>
            <translation>el disco es de solo lectura</translation>
        </message>
        <message>
            <source>there is no such folder</source>
            <translation>no existe esa carpeta</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>su nombre es demasiado largo</translation>
        </message>
        <message>
            <source>it is not a text file</source>
            <translation>no es un archivo de texto</translation>
        </message>
        <message>
            <source>Copy paragraph with citation</source>
            <translation>Copiar el párrafo con la referencia</translation>
        </message>
        <message>
            <source>Copied with its citation</source>
            <translation>Copiado con su referencia</translation>
        </message>
        <message>
            <source>Copy paragraph as it is read here</source>
            <translation>Copiar el párrafo tal como se lee aquí</translation>
        </message>
        <message>
            <source>Copied as it is read here</source>
            <translation>Copiado tal como se lee aquí</translation>
        </message>
    </context>
    <context>
        <name>AddingView</name>
        <message>
            <source>Files added</source>
            <translation>Archivos añadidos</translation>
        </message>
        <message>
            <source>Files being added</source>
            <translation>Archivos que se están añadiendo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel adding</source>
            <translation>Cancelar la adición</translation>
        </message>
        <message>
            <source>Close this list</source>
            <translation>Cerrar esta lista</translation>
        </message>
        <message>
            <source>Adding…</source>
            <translation>Añadiendo…</translation>
        </message>
        <message>
            <source>Putting the index in order…</source>
            <translation>Ordenando el índice…</translation>
        </message>
        <message>
            <source>Adding {number} of {files}</source>
            <translation>Añadiendo {number} de {files}</translation>
        </message>
        <message>
            <source>{files} done</source>
            <translation>Listo: {files}</translation>
        </message>
        <message>
            <source>, {files} could not be read</source>
            <translation>; no se pudo leer: {files}</translation>
        </message>
        <message>
            <source>Cancelled: {}</source>
            <translation>Cancelado: {}</translation>
        </message>
    </context>
    <context>
        <name>AddressDialog</name>
        <message>
            <source>Web address</source>
            <translation>Dirección web</translation>
        </message>
        <message>
            <source>This leads out of Rapporteur, to {}</source>
            <translation>Este enlace sale de Rapporteur y lleva a {}</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar la dirección</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Copy every quotation with its citation</source>
            <translation>Copiar cada cita con su referencia</translation>
        </message>
        <message>
            <source>Copy every quotation with its citation (Ctrl+Shift+C)</source>
            <translation>Copiar cada cita con su referencia (Ctrl+Mayús+C)</translation>
        </message>
        <message>
            <source>Add the whole answer to the sheet</source>
            <translation>Añadir toda la respuesta a la hoja</translation>
        </message>
        <message>
            <source>Add the whole answer to the sheet (Ctrl+D)</source>
            <translation>Añadir toda la respuesta a la hoja (Ctrl+D)</translation>
        </message>
        <message>
            <source>All paragraphs found</source>
            <translation>Todos los párrafos encontrados</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>Copiar con la referencia</translation>
        </message>
        <message>
            <source>Where did it go?</source>
            <translation>¿Qué fue de él?</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copiar todo</translation>
        </message>
        <message>
            <source>Add to sheet</source>
            <translation>Añadir a la hoja</translation>
        </message>
        <message>
            <source>The nearest paragraphs</source>
            <translation>Los párrafos más próximos</translation>
        </message>
    </context>
    <context>
        <name>AskedEarly</name>
        <message>
            <source>Documents are still being added. What is there is looked through; if it doesn’t say, you are answered again once all are there.</source>
            <translation>Todavía se están añadiendo documentos. Se consulta lo que ya hay; si no lo dice, se le responderá de nuevo cuando estén todos.</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Algo salió mal</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>This is a fault of the program. Your documents and your library are safe; you can go on.</source>
            <translation>Es un fallo del programa. Sus documentos y su biblioteca están a salvo; puede continuar.</translation>
        </message>
        <message>
            <source>The report says where it happened. It holds no text of your documents or questions.</source>
            <translation>El informe dice dónde ocurrió. No contiene texto de sus documentos ni de sus preguntas.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
        <message>
            <source>Type a few letters of a command</source>
            <translation>Escriba algunas letras de una orden</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Orden</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>What to compare</source>
            <translation>Qué comparar</translation>
        </message>
        <message>
            <source>Two documents</source>
            <translation>Dos documentos</translation>
        </message>
        <message>
            <source>One paragraph</source>
            <translation>Un párrafo</translation>
        </message>
    </context>
    <context>
        <name>ComparingView</name>
        <message>
            <source>Older document</source>
            <translation>Documento anterior</translation>
        </message>
        <message>
            <source>Newer document</source>
            <translation>Documento posterior</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Choose two drafts. Paragraphs are followed through renumbering, moves, splits and mergers; what was struck out and inserted is marked word by word.</source>
            <translation>Elija dos proyectos. Los párrafos se siguen a través de renumeraciones, traslados, divisiones y fusiones; lo suprimido y lo insertado se marca palabra por palabra.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Paragraphs compared</source>
            <translation>Párrafos comparados</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>No es el mismo</translation>
        </message>
        <message>
            <source>The two paragraphs of this row are not counterparts</source>
            <translation>Los dos párrafos de esta fila no se corresponden</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>Es el mismo</translation>
        </message>
        <message>
            <source>Choose a paragraph that was removed and, with Ctrl, the one it became</source>
            <translation>Elija un párrafo suprimido y, con Ctrl, el párrafo en que se convirtió</translation>
        </message>
        <message>
            <source>Leave it to the program</source>
            <translation>Dejar que decida el programa</translation>
        </message>
        <message>
            <source>These are not the same paragraph</source>
            <translation>No son el mismo párrafo</translation>
        </message>
        <message>
            <source>These are the same paragraph</source>
            <translation>Son el mismo párrafo</translation>
        </message>
        <message>
            <source>Joined wrongly?</source>
            <translation>¿Mal emparejados?</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Newer</source>
            <translation>Posterior</translation>
        </message>
    </context>
    <context>
        <name>ComposedView</name>
        <message>
            <source>Summary by a language model</source>
            <translation>Resumen de un modelo de lenguaje</translation>
        </message>
        <message>
            <source>Summary by {}</source>
            <translation>Resumen de {}</translation>
        </message>
        <message>
            <source>The model is writing…</source>
            <translation>El modelo está escribiendo…</translation>
        </message>
        <message>
            <source>The sentences are the model’s; the quotations below are the documents’.</source>
            <translation>Las frases son del modelo; las citas de abajo son de los documentos.</translation>
        </message>
        <message>
            <source>The model said nothing that the quotations bear out.</source>
            <translation>El modelo no dijo nada que las citas respalden.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Opening the library…</source>
            <translation>Abriendo la biblioteca…</translation>
        </message>
        <message>
            <source>Mending the library…</source>
            <translation>Reparando la biblioteca…</translation>
        </message>
        <message>
            <source>Adding the documents that come with Rapporteur…</source>
            <translation>Añadiendo los documentos que acompañan a Rapporteur…</translation>
        </message>
        <message>
            <source>answered in {} s</source>
            <translation>respondido en {} s</translation>
        </message>
        <message>
            <source>Putting the index in order…</source>
            <translation>Ordenando el índice…</translation>
        </message>
        <message>
            <source>The index is in order</source>
            <translation>El índice está en orden</translation>
        </message>
        <message>
            <source>Copied with citation</source>
            <translation>Copiado con la referencia</translation>
        </message>
        <message>
            <source>No program opens this file: {}</source>
            <translation>Ningún programa abre este archivo: {}</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Details of the document</source>
            <translation>Ficha del documento</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Signatura</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>Propuesto por</translation>
        </message>
        <message>
            <source>e.g. {}</source>
            <translation>p. ej. {}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>As the file says</source>
            <translation>Como dice el archivo</translation>
        </message>
        <message>
            <source>Goes back to what was found in the file itself</source>
            <translation>Vuelve a lo que se encontró en el propio archivo</translation>
        </message>
        <message>
            <source>File: {}</source>
            <translation>Archivo: {}</translation>
        </message>
    </context>
    <context>
        <name>Explore</name>
        <message>
            <source>Explore</source>
            <translation>Explorar</translation>
        </message>
        <message>
            <source>What to explore</source>
            <translation>Qué explorar</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glosario</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Visita guiada</translation>
        </message>
        <message>
            <source>Take the tour of the program</source>
            <translation>Seguir la visita guiada del programa</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export the sheet</source>
            <translation>Exportar la hoja</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Documento de Word</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabla (CSV)</translation>
        </message>
        <message>
            <source>Citations for Zotero (CSL-JSON)</source>
            <translation>Referencias para Zotero (CSL-JSON)</translation>
        </message>
        <message>
            <source>Citations for Zotero (BibTeX)</source>
            <translation>Referencias para Zotero (BibTeX)</translation>
        </message>
    </context>
    <context>
        <name>Facsimile</name>
        <message>
            <source>Pages of the document</source>
            <translation>Páginas del documento</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>Buscar en este documento</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>Vaciar el campo</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Lugar anterior</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Lugar siguiente</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Cerrar la búsqueda</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} de {total}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Saved in {}</source>
            <translation>Guardado en {}</translation>
        </message>
    </context>
    <context>
        <name>GlossaryView</name>
        <message>
            <source>Search the glossary</source>
            <translation>Buscar en el glosario</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>Vaciar el campo</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Términos</translation>
        </message>
        <message>
            <source>No such term. Ask the documents instead (Ctrl+1).</source>
            <translation>No figura ese término. Pregunte a los documentos (Ctrl+1).</translation>
        </message>
        <message>
            <source>Where this term stands</source>
            <translation>Dónde figura este término</translation>
        </message>
    </context>
    <context>
        <name>Keeper</name>
        <message>
            <source>No program opens this file: {}</source>
            <translation>Ningún programa abre este archivo: {}</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
    </context>
    <context>
        <name>Librarian</name>
        <message>
            <source>Removed “{}”</source>
            <translation>Se quitó «{}»</translation>
        </message>
        <message>
            <source>Changed: {}</source>
            <translation>Cambiado: {}</translation>
        </message>
    </context>
    <context>
        <name>LibraryHead</name>
        <message>
            <source>Tick documents to ask only those.</source>
            <translation>Marque documentos para preguntar solo a esos.</translation>
        </message>
        <message>
            <source>Filter documents</source>
            <translation>Filtrar los documentos</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>Vaciar el campo</translation>
        </message>
        <message>
            <source>Edit the details (F2)</source>
            <translation>Modificar la ficha (F2)</translation>
        </message>
        <message>
            <source>Remove the document chosen</source>
            <translation>Quitar el documento elegido</translation>
        </message>
        <message>
            <source>Sort the documents</source>
            <translation>Ordenar los documentos</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Añadir documentos</translation>
        </message>
        <message>
            <source>Add documents (Ctrl+O), or drop them here</source>
            <translation>Añadir documentos (Ctrl+O), o soltarlos aquí</translation>
        </message>
        <message>
            <source>Add documents…</source>
            <translation>Añadir documentos…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>Aún no hay documentos</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Añadir documentos</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Añadir una carpeta</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Ask only this document</source>
            <translation>Preguntar solo a este documento</translation>
        </message>
        <message>
            <source>Open the original file</source>
            <translation>Abrir el archivo original</translation>
        </message>
        <message>
            <source>Edit details…</source>
            <translation>Modificar la ficha…</translation>
        </message>
        <message>
            <source>No longer superseded</source>
            <translation>Ya no está sustituido</translation>
        </message>
        <message>
            <source>Replace by a newer version…</source>
            <translation>Sustituir por una versión más reciente…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Add the newer version</source>
            <translation>Añadir la versión más reciente</translation>
        </message>
    </context>
    <context>
        <name>MentionsView</name>
        <message>
            <source>Every place where words stand</source>
            <translation>Todos los lugares donde están unas palabras</translation>
        </message>
        <message>
            <source>Type words above and press Enter. Every place where they stand is listed by document, with the total; nothing is left out.</source>
            <translation>Escriba palabras arriba y pulse Intro. Se enumeran, documento por documento, todos los lugares en que figuran, con el total; no se omite nada.</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Menciones</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>All words</source>
            <translation>Todas las palabras</translation>
        </message>
        <message>
            <source>Any word</source>
            <translation>Alguna palabra</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>Tal como se escribe</translation>
        </message>
        <message>
            <source>Not in other forms of the words</source>
            <translation>Sin otras formas de las palabras</translation>
        </message>
        <message>
            <source>Capitals count</source>
            <translation>Distinguir mayúsculas</translation>
        </message>
        <message>
            <source>Struck out</source>
            <translation>Tachado</translation>
        </message>
        <message>
            <source>In struck-out passages as well</source>
            <translation>También en los pasajes tachados</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comentarios</translation>
        </message>
        <message>
            <source>In comments as well</source>
            <translation>También en los comentarios</translation>
        </message>
        <message>
            <source>Save the list as CSV</source>
            <translation>Guardar la lista como CSV</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>Mención anterior</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>Mención siguiente</translation>
        </message>
        <message>
            <source>Copy paragraph with citation</source>
            <translation>Copiar el párrafo con la referencia</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Guardar la lista</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <source>{mentions} in {documents}</source>
            <translation>{mentions} en {documents}</translation>
        </message>
        <message>
            <source>No mention in the documents</source>
            <translation>Ninguna mención en los documentos</translation>
        </message>
    </context>
    <context>
        <name>Middle</name>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Looking for an answer</source>
            <translation>Buscando una respuesta</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <source>Find every mention</source>
            <translation>Todas las menciones</translation>
        </message>
        <message>
            <source>Explore</source>
            <translation>Explorar</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Posiciones</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Open the library again</source>
            <translation>Abrir de nuevo la biblioteca</translation>
        </message>
        <message>
            <source>Mend the library</source>
            <translation>Reparar la biblioteca</translation>
        </message>
        <message>
            <source>Goes back to the backup; the damage is kept</source>
            <translation>Vuelve a la copia de seguridad; lo dañado se conserva</translation>
        </message>
    </context>
    <context>
        <name>Negotiation</name>
        <message>
            <source>No paragraph is marked in the source. Click a citation first.</source>
            <translation>No hay ningún párrafo marcado en la fuente. Haga clic primero en una cita.</translation>
        </message>
        <message>
            <source>Saved in {}</source>
            <translation>Guardado en {}</translation>
        </message>
    </context>
    <context>
        <name>NewerDialog</name>
        <message>
            <source>Newer versions</source>
            <translation>Versiones más recientes</translation>
        </message>
        <message>
            <source>These documents have the symbol of one that is here already. A document that is replaced stays in the library, marked as superseded; answers prefer the newer one.</source>
            <translation>Estos documentos llevan la signatura de uno que ya está aquí. Un documento sustituido permanece en la biblioteca, señalado como tal; las respuestas prefieren el más reciente.</translation>
        </message>
        <message>
            <source>Replace {}</source>
            <translation>Sustituir {}</translation>
        </message>
        <message>
            <source>by {}</source>
            <translation>por {}</translation>
        </message>
        <message>
            <source>Replace those ticked</source>
            <translation>Sustituir los marcados</translation>
        </message>
        <message>
            <source>Keep all side by side</source>
            <translation>Conservar todos juntos</translation>
        </message>
    </context>
    <context>
        <name>Offer</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Cerrar esta línea</translation>
        </message>
    </context>
    <context>
        <name>Only</name>
        <message>
            <source>Whose changes</source>
            <translation>Cambios de quién</translation>
        </message>
        <message>
            <source>Whose changes are read; those of the others are left out</source>
            <translation>De quién se leen los cambios; los de los demás se omiten</translation>
        </message>
        <message>
            <source>Everyone’s changes</source>
            <translation>Cambios de todos</translation>
        </message>
    </context>
    <context>
        <name>PageRow</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
    </context>
    <context>
        <name>PositionsView</name>
        <message>
            <source>Positions</source>
            <translation>Posiciones</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Propuestas</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Por autor</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>Disputados</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Add all that is shown to the sheet</source>
            <translation>Añadir a la hoja todo lo que se muestra</translation>
        </message>
        <message>
            <source>Save as a Word file or a table</source>
            <translation>Guardar como archivo de Word o tabla</translation>
        </message>
        <message>
            <source>Show the filters</source>
            <translation>Mostrar los filtros</translation>
        </message>
        <message>
            <source>{} with a status</source>
            <translation>{} con un estado</translation>
        </message>
        <message>
            <source>No paragraph here has brackets, or a note such as “[agreed]”.</source>
            <translation>Aquí ningún párrafo tiene corchetes ni una nota como «[agreed]».</translation>
        </message>
        <message>
            <source>Gathering the proposals…</source>
            <translation>Reuniendo las propuestas…</translation>
        </message>
        <message>
            <source>Proposals by delegation</source>
            <translation>Propuestas por delegación</translation>
        </message>
        <message>
            <source>Most contested paragraphs</source>
            <translation>Párrafos más disputados</translation>
        </message>
        <message>
            <source>How far paragraphs are agreed</source>
            <translation>Hasta qué punto están acordados los párrafos</translation>
        </message>
        <message>
            <source>Add to sheet</source>
            <translation>Añadir a la hoja</translation>
        </message>
        <message>
            <source>Word file (*.docx)</source>
            <translation>Archivo de Word (*.docx)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>Save the proposals shown</source>
            <translation>Guardar las propuestas mostradas</translation>
        </message>
        <message>
            <source>No document here marks changes or has comments.</source>
            <translation>Ningún documento lleva aquí cambios marcados ni comentarios.</translation>
        </message>
        <message>
            <source>{proposals} on {paragraphs}</source>
            <translation>{proposals} sobre {paragraphs}</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>Vaciar el campo</translation>
        </message>
        <message>
            <source>Ask all documents</source>
            <translation>Preguntar a todos los documentos</translation>
        </message>
        <message>
            <source>Type a question, or words to find, first.</source>
            <translation>Escriba primero una pregunta, o palabras que buscar.</translation>
        </message>
        <message>
            <source>Within {count}: {names}</source>
            <translation>Entre {count}: {names}</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Ask the documents a question</source>
            <translation>Haga una pregunta a los documentos</translation>
        </message>
        <message>
            <source>Words to find; a phrase in "quotation marks"</source>
            <translation>Palabras que buscar; una expresión entre "comillas"</translation>
        </message>
    </context>
    <context>
        <name>Quotation</name>
        <message>
            <source>Quotation</source>
            <translation>Cita</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Saved in {}</source>
            <translation>Guardado en {}</translation>
        </message>
        <message>
            <source>Where the reference leads</source>
            <translation>Adónde lleva la referencia</translation>
        </message>
    </context>
    <context>
        <name>RemovedBar</name>
        <message>
            <source>Put back</source>
            <translation>Reponer</translation>
        </message>
        <message>
            <source>Removed “{}”</source>
            <translation>Se quitó «{}»</translation>
        </message>
        <message>
            <source>Put back “{}”</source>
            <translation>Reponer «{}»</translation>
        </message>
    </context>
    <context>
        <name>ReplaceDialog</name>
        <message>
            <source>Replace by a newer version</source>
            <translation>Sustituir por una versión más reciente</translation>
        </message>
        <message>
            <source>Documents of the library</source>
            <translation>Documentos de la biblioteca</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sustituir</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Añadir un archivo…</translation>
        </message>
        <message>
            <source>Which is the newer version of {}? It stays, marked as superseded.</source>
            <translation>¿Cuál es la versión más reciente de {}? Permanece, señalado como sustituido.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>As the system has them</source>
            <translation>Los del sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <source>That of the system</source>
            <translation>El del sistema</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Folder of the library</source>
            <translation>Carpeta de la biblioteca</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose the folder of the library</source>
            <translation>Elegir la carpeta de la biblioteca</translation>
        </message>
        <message>
            <source>Put the index in order without being asked</source>
            <translation>Ordenar el índice sin preguntar</translation>
        </message>
        <message>
            <source>Have a local language model sum up answers</source>
            <translation>Hacer que un modelo de lenguaje local resuma las respuestas</translation>
        </message>
        <message>
            <source>Address of the language model</source>
            <translation>Dirección del modelo de lenguaje</translation>
        </message>
        <message>
            <source>Name of the language model</source>
            <translation>Nombre del modelo de lenguaje</translation>
        </message>
        <message>
            <source>Address of the shared server</source>
            <translation>Dirección del servidor compartido</translation>
        </message>
        <message>
            <source>Token of the shared server</source>
            <translation>Token del servidor compartido</translation>
        </message>
        <message>
            <source>Library, language and shared server change when Rapporteur is started again.</source>
            <translation>La biblioteca, el idioma y el servidor compartido cambian cuando Rapporteur se inicia de nuevo.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Índice</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Resúmenes</translation>
        </message>
        <message>
            <source>Off unless you switch it on. The question and the quotations then go to the address named here, and nowhere else. Every sentence shows what it rests on.</source>
            <translation>Desactivado mientras usted no lo active. La pregunta y las citas van entonces a la dirección indicada aquí, y a ningún otro lugar. Cada frase muestra en qué se apoya.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Shared server</source>
            <translation>Servidor compartido</translation>
        </message>
        <message>
            <source>None unless you name one. Its documents are fetched into a library of their own, and what you add to that library goes to all who share the server.</source>
            <translation>Ninguno mientras usted no indique uno. Sus documentos se reciben en una biblioteca aparte, y lo que usted añada a esa biblioteca llega a todos los que comparten el servidor.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>Fetched from the shared server: {}</source>
            <translation>Recibido del servidor compartido: {}</translation>
        </message>
        <message>
            <source>A newer version came from the shared server: {}</source>
            <translation>Llegó una versión más reciente del servidor compartido: {}</translation>
        </message>
        <message>
            <source>Removed by others: {}</source>
            <translation>Retirado por otros: {}</translation>
        </message>
        <message>
            <source>Now on the shared server: {}</source>
            <translation>Ya está en el servidor compartido: {}</translation>
        </message>
        <message>
            <source>In step with {}</source>
            <translation>Al día con {}</translation>
        </message>
    </context>
    <context>
        <name>SheetBar</name>
        <message>
            <source>Sheet that is open</source>
            <translation>Hoja abierta</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Hojas</translation>
        </message>
        <message>
            <source>New sheet…</source>
            <translation>Nueva hoja…</translation>
        </message>
        <message>
            <source>Rename the sheet…</source>
            <translation>Cambiar el nombre de la hoja…</translation>
        </message>
        <message>
            <source>Delete the sheet</source>
            <translation>Eliminar la hoja</translation>
        </message>
        <message>
            <source>New, rename, delete</source>
            <translation>Nueva, cambiar nombre, eliminar</translation>
        </message>
        <message>
            <source>New sheet</source>
            <translation>Nueva hoja</translation>
        </message>
        <message>
            <source>Rename the sheet</source>
            <translation>Cambiar el nombre de la hoja</translation>
        </message>
        <message>
            <source>Name of the sheet:</source>
            <translation>Nombre de la hoja:</translation>
        </message>
        <message>
            <source>Name of the sheet</source>
            <translation>Nombre de la hoja</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>My answers</source>
            <translation>Mis respuestas</translation>
        </message>
        <message>
            <source>Answers on the sheet</source>
            <translation>Respuestas de la hoja</translation>
        </message>
        <message>
            <source>Put answers here with “Add to sheet”, order them, write headings and notes between them. The sheet is kept as you go; export it with all its citations.</source>
            <translation>Ponga aquí respuestas con «Añadir a la hoja», ordénelas y escriba títulos y notas entre ellas. La hoja se conserva sobre la marcha; expórtela con todas sus referencias.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Export the sheet</source>
            <translation>Exportar la hoja</translation>
        </message>
        <message>
            <source>Add a heading</source>
            <translation>Añadir un título</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Añadir una nota</translation>
        </message>
        <message>
            <source>Take the chosen entry off</source>
            <translation>Quitar el elemento elegido</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modificar</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Added to the sheet “{}”</source>
            <translation>Añadido a la hoja «{}»</translation>
        </message>
        <message>
            <source>Taken off the sheet.</source>
            <translation>Quitado de la hoja.</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <source>New heading</source>
            <translation>Nuevo título</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nueva nota</translation>
        </message>
        <message>
            <source>Exporting {}…</source>
            <translation>Exportando {}…</translation>
        </message>
        <message>
            <source>Exported as {}.</source>
            <translation>Exportado como {}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>Elegir otro…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Deleted the sheet “{}”.</source>
            <translation>Se eliminó la hoja «{}».</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} de {count}</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Library and sheet</source>
            <translation>Biblioteca y hoja</translation>
        </message>
        <message>
            <source>Left side</source>
            <translation>Lado izquierdo</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>Show the library and the sheet</source>
            <translation>Mostrar la biblioteca y la hoja</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>Mostrar la fuente</translation>
        </message>
    </context>
    <context>
        <name>Sieve</name>
        <message>
            <source>Delegation</source>
            <translation>Delegación</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Words in the proposal or its paragraph</source>
            <translation>Palabras de la propuesta o de su párrafo</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>Vaciar el campo</translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>Todos los temas</translation>
        </message>
        <message>
            <source>All delegations</source>
            <translation>Todas las delegaciones</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>Todas las acciones</translation>
        </message>
        <message>
            <source>All documents</source>
            <translation>Todos los documentos</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Cualquier estado</translation>
        </message>
    </context>
    <context>
        <name>SourceHead</name>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Open the original file</source>
            <translation>Abrir el archivo original</translation>
        </message>
        <message>
            <source>Save as a Word file</source>
            <translation>Guardar como archivo de Word</translation>
        </message>
        <message>
            <source>Save as a Word file, as it is read; marked changes tracked</source>
            <translation>Guardar como archivo de Word, tal como se lee; cambios marcados con control de cambios</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>Mostrar como</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>The paragraphs, with their numbers (Ctrl+Alt+T)</source>
            <translation>Los párrafos, con sus números (Ctrl+Alt+T)</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <source>The text before the proposed changes</source>
            <translation>El texto antes de los cambios propuestos</translation>
        </message>
        <message>
            <source>Struck-out words struck, inserted underlined</source>
            <translation>Palabras suprimidas tachadas, palabras añadidas subrayadas</translation>
        </message>
        <message>
            <source>The text with every change accepted</source>
            <translation>El texto con todos los cambios aceptados</translation>
        </message>
        <message>
            <source>One page at a time</source>
            <translation>Una página a la vez</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Find in document</source>
            <translation>Buscar en el documento</translation>
        </message>
        <message>
            <source>Only PDF files have pages; this document is shown as text</source>
            <translation>Solo los archivos PDF tienen páginas; este documento se muestra como texto</translation>
        </message>
        <message>
            <source>The page as it was printed (Ctrl+Alt+P)</source>
            <translation>La página tal como se imprimió (Ctrl+Alt+P)</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>Texto del documento</translation>
        </message>
        <message>
            <source>Click a citation to read it here, in its document.</source>
            <translation>Pulse una referencia para leerla aquí, en su documento.</translation>
        </message>
        <message>
            <source>Page at {} %</source>
            <translation>Página al {} %</translation>
        </message>
        <message>
            <source>Text at {} %</source>
            <translation>Texto al {} %</translation>
        </message>
        <message>
            <source>Save the text as it is read</source>
            <translation>Guardar el texto tal como se lee</translation>
        </message>
        <message>
            <source>Word file (*.docx)</source>
            <translation>Archivo de Word (*.docx)</translation>
        </message>
    </context>
    <context>
        <name>StatementCard</name>
        <message>
            <source>Read it in its document (Enter)</source>
            <translation>Leerlo en su documento (Intro)</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>Copiar con la referencia</translation>
        </message>
        <message>
            <source>Copy with citation (C)</source>
            <translation>Copiar con la referencia (C)</translation>
        </message>
        <message>
            <source>Add to sheet</source>
            <translation>Añadir a la hoja</translation>
        </message>
        <message>
            <source>Add to sheet (S)</source>
            <translation>Añadir a la hoja (S)</translation>
        </message>
        <message>
            <source>Open source</source>
            <translation>Abrir la fuente</translation>
        </message>
        <message>
            <source>Open source (Enter)</source>
            <translation>Abrir la fuente (Intro)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Where did it go?</source>
            <translation>¿Qué fue de él?</translation>
        </message>
        <message>
            <source>On the sheet</source>
            <translation>En la hoja</translation>
        </message>
    </context>
    <context>
        <name>ThemesView</name>
        <message>
            <source>Action lines</source>
            <translation>Líneas de acción</translation>
        </message>
        <message>
            <source>The 20-year review</source>
            <translation>El examen a los 20 años</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>Gathering the paragraphs</source>
            <translation>Reuniendo los párrafos</translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>Todos los temas</translation>
        </message>
        <message>
            <source>Paragraphs of the theme</source>
            <translation>Párrafos del tema</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Copy paragraph with citation</source>
            <translation>Copiar el párrafo con la referencia</translation>
        </message>
        <message>
            <source>{paragraphs} in {documents}</source>
            <translation>{paragraphs} en {documents}</translation>
        </message>
        <message>
            <source>No paragraph in the documents</source>
            <translation>Ningún párrafo en los documentos</translation>
        </message>
        <message>
            <source>Read {}</source>
            <translation>Leer {}</translation>
        </message>
    </context>
    <context>
        <name>TourBar</name>
        <message>
            <source>Guided tour</source>
            <translation>Visita guiada</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Muéstremelo</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>End the tour</source>
            <translation>Terminar la visita</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} de {total}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
    </context>
    <context>
        <name>TraceView</name>
        <message>
            <source>Open a paragraph in the source and ask “Where did it go?”: what stands for it in every other document is listed here, oldest first.</source>
            <translation>Abra un párrafo en la fuente y pregunte «¿Qué fue de él?»: aquí se enumera lo que le corresponde en cada uno de los demás documentos, del más antiguo al más reciente.</translation>
        </message>
        <message>
            <source>Follow the paragraph shown</source>
            <translation>Seguir el párrafo mostrado</translation>
        </message>
        <message>
            <source>Follow the paragraph shown in the source</source>
            <translation>Seguir el párrafo mostrado en la fuente</translation>
        </message>
        <message>
            <source>Looking through the documents…</source>
            <translation>Buscando en los documentos…</translation>
        </message>
        <message>
            <source>The paragraph in other documents</source>
            <translation>El párrafo en otros documentos</translation>
        </message>
        <message numerus="yes">
            <source>Found in %n other document(s)</source>
            <translation>
                <numerusform>Hallado en %n documento más</numerusform>
                <numerusform>Hallado en %n documentos más</numerusform>
            </translation>
        </message>
        <message>
            <source>No other document has it.</source>
            <translation>Ningún otro documento lo contiene.</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel: {}</source>
            <translation>Cancelar: {}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Ask the WSIS documents. Get the paragraph.</source>
            <translation>Pregunte a los documentos de la CMSI. Obtenga el párrafo.</translation>
        </message>
        <message>
            <source>Every answer is made of the documents’ own words, each with the number of the paragraph it stands in. Nothing leaves this computer.</source>
            <translation>Cada respuesta se compone de las propias palabras de los documentos, cada una con el número del párrafo en que está. Nada sale de este equipo.</translation>
        </message>
        <message>
            <source>Try one of these</source>
            <translation>Pruebe una de estas</translation>
        </message>
        <message>
            <source>Add documents…</source>
            <translation>Añadir documentos…</translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Añadir documentos</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Visita guiada</translation>
        </message>
        <message>
            <source>Take the tour of the program</source>
            <translation>Seguir la visita guiada del programa</translation>
        </message>
        <message>
            <source>or drop files and folders anywhere here</source>
            <translation>o suelte archivos y carpetas en cualquier lugar</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Rapporteur</source>
            <translation>Rapporteur</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>Colores del sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <source>Larger letters everywhere</source>
            <translation>Letras más grandes en todas partes</translation>
        </message>
        <message>
            <source>Smaller letters everywhere</source>
            <translation>Letras más pequeñas en todas partes</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <source>The settings can’t be kept: {}</source>
            <translation>Los ajustes no se pueden conservar: {}</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>Órdenes…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Guided tour</source>
            <translation>Visita guiada</translation>
        </message>
        <message>
            <source>About Rapporteur</source>
            <translation>Acerca de Rapporteur</translation>
        </message>
        <message>
            <source>Ask the WSIS documents. Get the paragraph.

Every answer is made of verbatim quotations, each with the number of its paragraph. Rapporteur works offline and sends nothing anywhere.</source>
            <translation>Pregunte a los documentos de la CMSI. Obtenga el párrafo.

Cada respuesta se compone de citas textuales, cada una con el número de su párrafo. Rapporteur funciona sin conexión y no envía nada a ninguna parte.</translation>
        </message>
        <message>
            <source>Version {}</source>
            <translation>Versión {}</translation>
        </message>
        <message>
            <source>The details name the licences of everything it is made of.</source>
            <translation>Los detalles nombran las licencias de todo lo que lo compone.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Sheet not kept</source>
            <translation>Hoja no conservada</translation>
        </message>
        <message>
            <source>The last changes to your sheets could not be kept in the library.</source>
            <translation>Los últimos cambios de sus hojas no se pudieron conservar en la biblioteca.</translation>
        </message>
        <message>
            <source>Leave without them? You can also export the sheet first.</source>
            <translation>¿Salir sin ellos? También puede exportar antes la hoja.</translation>
        </message>
    </context>
    <context>
        <name>box</name>
        <message>
            <source>Remove document</source>
            <translation>Quitar el documento</translation>
        </message>
        <message>
            <source>Remove “{}” from the library?</source>
            <translation>¿Quitar «{}» de la biblioteca?</translation>
        </message>
        <message>
            <source>The file you added it from stays where it is. Until you close the window, the document can be put back.</source>
            <translation>El archivo del que se añadió queda donde está. Hasta que cierre la ventana, el documento se puede reponer.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
</TS>
