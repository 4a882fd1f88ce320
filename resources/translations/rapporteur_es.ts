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
            <source>answered in {:.2f} s</source>
            <translation>respondido en {:.2f} s</translation>
        </message>
        <message>
            <source>Putting the index in order, {done} of {total}</source>
            <translation>Ordenando el índice, {done} de {total}</translation>
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
            <source>Save as a Word file or a table</source>
            <translation>Guardar como archivo de Word o tabla</translation>
        </message>
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
            <source>The library and the language change when Rapporteur is started again.</source>
            <translation>La biblioteca y el idioma cambiarán cuando Rapporteur se inicie de nuevo.</translation>
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
            <source>Copy paragraph with citation</source>
            <translation>Copiar el párrafo con la referencia</translation>
        </message>
        <message>
            <source>Where did it go?</source>
            <translation>¿Qué fue de él?</translation>
        </message>
        <message>
            <source>Copied with its citation</source>
            <translation>Copiado con su referencia</translation>
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
        <name>actions</name>
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
            <source>Sheet</source>
            <translation>Hoja</translation>
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
    <context>
        <name>changewords</name>
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
    </context>
    <context>
        <name>orders</name>
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
    </context>
    <context>
        <name>pairs</name>
        <message>
            <source>the paragraph followed</source>
            <translation>el párrafo seguido</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
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
            <source>There are no documents in the library yet. Add some first.</source>
            <translation>Aún no hay documentos en la biblioteca. Añada alguno primero.</translation>
        </message>
        <message>
            <source>The documents don’t say.</source>
            <translation>Los documentos no lo dicen.</translation>
        </message>
        <message>
            <source>The documents don’t say: none of the nearest paragraphs gives {}.</source>
            <translation>Los documentos no lo dicen: ninguno de los párrafos más cercanos da {}.</translation>
        </message>
        <message>
            <source>The nearest paragraphs follow.</source>
            <translation>A continuación figuran los párrafos más cercanos.</translation>
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
            <source>The documents don’t say</source>
            <translation>Los documentos no lo dicen</translation>
        </message>
        <message>
            <source>added</source>
            <translation>añadido</translation>
        </message>
        <message>
            <source>read again, it has changed</source>
            <translation>leído de nuevo, ha cambiado</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>quitado</translation>
        </message>
        <message>
            <source>already in the library</source>
            <translation>ya está en la biblioteca</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>no se pudo leer</translation>
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
    </context>
    <context>
        <name>typeset</name>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
    </context>
</TS>
