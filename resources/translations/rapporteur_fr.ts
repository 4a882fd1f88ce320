<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>&amp;Library</source>
            <translation>&amp;Bibliothèque</translation>
        </message>
        <message>
            <source>&amp;Answer</source>
            <translation>&amp;Réponse</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Source</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Aller</translation>
        </message>
        <message>
            <source>Add documents…</source>
            <translation>Ajouter des documents…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>Add the documents that come with Rapporteur</source>
            <translation>Ajouter les documents fournis avec Rapporteur</translation>
        </message>
        <message>
            <source>Edit the details…</source>
            <translation>Modifier la notice…</translation>
        </message>
        <message>
            <source>Replace by a newer version…</source>
            <translation>Remplacer par une version plus récente…</translation>
        </message>
        <message>
            <source>Remove the document chosen…</source>
            <translation>Retirer le document choisi…</translation>
        </message>
        <message>
            <source>Put back the document removed</source>
            <translation>Remettre le document retiré</translation>
        </message>
        <message>
            <source>Export the sheet…</source>
            <translation>Exporter la fiche…</translation>
        </message>
        <message>
            <source>New sheet…</source>
            <translation>Nouvelle fiche…</translation>
        </message>
        <message>
            <source>Forget the questions asked</source>
            <translation>Oublier les questions posées</translation>
        </message>
        <message>
            <source>Put the index in order</source>
            <translation>Remettre l’index en ordre</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Copy all with citations</source>
            <translation>Tout copier avec les références</translation>
        </message>
        <message>
            <source>Add the answer to the sheet</source>
            <translation>Ajouter la réponse à la fiche</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Find in document…</source>
            <translation>Chercher dans le document…</translation>
        </message>
        <message>
            <source>Next place found</source>
            <translation>Passage trouvé suivant</translation>
        </message>
        <message>
            <source>Previous place found</source>
            <translation>Passage trouvé précédent</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Afficher le texte</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Afficher la page</translation>
        </message>
        <message>
            <source>Read as issued</source>
            <translation>Lire tel que publié</translation>
        </message>
        <message>
            <source>Read marked</source>
            <translation>Lire avec les modifications</translation>
        </message>
        <message>
            <source>Read as accepted</source>
            <translation>Lire modifications acceptées</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Text as it comes</source>
            <translation>Taille normale</translation>
        </message>
        <message>
            <source>Where did it go?</source>
            <translation>Qu’est-il devenu ?</translation>
        </message>
        <message>
            <source>Open the original file</source>
            <translation>Ouvrir le fichier d’origine</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Ask in your own words</source>
            <translation>Posez la question avec vos mots</translation>
        </message>
        <message>
            <source>Type a question and press Enter. The answer is made of the documents’ own words; where they don’t say, the program says so.</source>
            <translation>Tapez une question et appuyez sur Entrée. La réponse est faite des mots mêmes des documents ; s’ils ne disent rien, le programme le dit.</translation>
        </message>
        <message>
            <source>Every quotation has its paragraph</source>
            <translation>Chaque citation a son paragraphe</translation>
        </message>
        <message>
            <source>Click the line below a quotation: the document opens at that paragraph, with the words marked. Alt+Left goes back.</source>
            <translation>Cliquez sur la ligne sous une citation : le document s’ouvre à ce paragraphe, les mots surlignés. Alt+Gauche revient en arrière.</translation>
        </message>
        <message>
            <source>See what else was found</source>
            <translation>Voyez ce qui a été trouvé d’autre</translation>
        </message>
        <message>
            <source>Below the cards stand all the paragraphs found, each with what spoke for it. The answer is never all there is to read.</source>
            <translation>Sous les cartes figurent tous les paragraphes trouvés, chacun avec ce qui l’a fait retenir. La réponse n’est jamais tout ce qu’il y a à lire.</translation>
        </message>
        <message>
            <source>Find every mention</source>
            <translation>Toutes les occurrences</translation>
        </message>
        <message>
            <source>When you must not miss one, let the words be found wherever they stand: the list is complete, with its total. F4 goes to the next.</source>
            <translation>Quand aucune ne doit vous échapper, faites chercher les mots partout où ils figurent : la liste est complète, avec son total. F4 passe à la suivante.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Gardez-la</translation>
        </message>
        <message>
            <source>Add an answer to the sheet, and take the sheet with you: each quotation keeps its citation.</source>
            <translation>Ajoutez une réponse à la fiche et emportez la fiche : chaque citation garde sa référence.</translation>
        </message>
        <message>
            <source>Bring your own documents</source>
            <translation>Apportez vos propres documents</translation>
        </message>
        <message>
            <source>Drop files or folders anywhere into the window. Tick documents in the library to ask only those.</source>
            <translation>Déposez des fichiers ou des dossiers n’importe où dans la fenêtre. Cochez des documents de la bibliothèque pour n’interroger que ceux-là.</translation>
        </message>
        <message>
            <source>Themes and terms</source>
            <translation>Thèmes et termes</translation>
        </message>
        <message>
            <source>Explore gathers each theme’s paragraphs across the documents, and explains the terms. F1 lists the keys, Ctrl+K finds every command.</source>
            <translation>Explorer réunit les paragraphes de chaque thème dans tous les documents et explique les termes. F1 donne les raccourcis, Ctrl+K trouve chaque commande.</translation>
        </message>
        <message>
            <source>Answer cards</source>
            <translation>Cartes de réponse</translation>
        </message>
        <message>
            <source>From the question into the answer</source>
            <translation>De la question à la réponse</translation>
        </message>
        <message>
            <source>Next or previous card</source>
            <translation>Carte suivante ou précédente</translation>
        </message>
        <message>
            <source>Open source</source>
            <translation>Ouvrir la source</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>Copier avec la référence</translation>
        </message>
        <message>
            <source>Add to sheet</source>
            <translation>Ajouter à la fiche</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Read the document</source>
            <translation>Lire le document</translation>
        </message>
        <message>
            <source>Tick or untick</source>
            <translation>Cocher ou décocher</translation>
        </message>
        <message>
            <source>Edit the details</source>
            <translation>Modifier la notice</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Show the answer, or write</source>
            <translation>Afficher la réponse, ou écrire</translation>
        </message>
        <message>
            <source>Write the heading or note</source>
            <translation>Écrire le titre ou la note</translation>
        </message>
        <message>
            <source>End the note</source>
            <translation>Terminer la note</translation>
        </message>
        <message>
            <source>Move up or down</source>
            <translation>Monter ou descendre</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Ôter</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>reformulé</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>déplacé</translation>
        </message>
        <message>
            <source>split</source>
            <translation>scindé</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>fusionné</translation>
        </message>
        <message>
            <source>translated</source>
            <translation>traduit</translation>
        </message>
        <message>
            <source>added</source>
            <translation>ajouté</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>renumbered</source>
            <translation>renuméroté</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>inchangé</translation>
        </message>
        <message>
            <source>insert</source>
            <translation>insertion</translation>
        </message>
        <message>
            <source>delete</source>
            <translation>suppression</translation>
        </message>
        <message>
            <source>replace</source>
            <translation>remplacement</translation>
        </message>
        <message>
            <source>new paragraph</source>
            <translation>nouveau paragraphe</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>commentaire</translation>
        </message>
        <message>
            <source>object</source>
            <translation>objection</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>adopté</translation>
        </message>
        <message>
            <source>agreed ad ref</source>
            <translation>adopté ad referendum</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>clos</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>en suspens</translation>
        </message>
        <message>
            <source>bracketed</source>
            <translation>entre crochets</translation>
        </message>
        <message>
            <source>partly bracketed</source>
            <translation>en partie entre crochets</translation>
        </message>
        <message>
            <source>only in the older document</source>
            <translation>seulement dans le document ancien</translation>
        </message>
        <message>
            <source>only in the newer document</source>
            <translation>seulement dans le document récent</translation>
        </message>
        <message>
            <source>{} % alike</source>
            <translation>{} % de ressemblance</translation>
        </message>
        <message>
            <source>the same number</source>
            <translation>le même numéro</translation>
        </message>
        <message>
            <source>under the same heading</source>
            <translation>sous le même intertitre</translation>
        </message>
        <message>
            <source>[struck out: {}]</source>
            <translation>[biffé : {}]</translation>
        </message>
        <message>
            <source>[inserted: {}]</source>
            <translation>[inséré : {}]</translation>
        </message>
        <message>
            <source>Unsigned</source>
            <translation>Sans signature</translation>
        </message>
        <message>
            <source>Positions: {}</source>
            <translation>Positions : {}</translation>
        </message>
        <message>
            <source>Because: {}</source>
            <translation>Motif : {}</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n proposition</numerusform>
                <numerusform>%n propositions</numerusform>
            </translation>
        </message>
        <message>
            <source>joined by hand</source>
            <translation>rapprochés à la main</translation>
        </message>
        <message>
            <source>the same text</source>
            <translation>le même texte</translation>
        </message>
        <message>
            <source>same words {} %</source>
            <translation>mêmes mots {} %</translation>
        </message>
        <message>
            <source>between the same neighbours</source>
            <translation>entre les mêmes voisins</translation>
        </message>
        <message>
            <source>same sense {} %, same neighbours</source>
            <translation>même sens {} %, mêmes voisins</translation>
        </message>
        <message>
            <source>nearest in sense, {} %</source>
            <translation>le plus proche par le sens, {} %</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>Without a symbol</source>
            <translation>Sans cote</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Par genre</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Par date</translation>
        </message>
        <message>
            <source>By symbol</source>
            <translation>Par cote</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Par titre</translation>
        </message>
        <message>
            <source>Drafts and proposals</source>
            <translation>Projets et propositions</translation>
        </message>
        <message>
            <source>Resolutions and decisions</source>
            <translation>Résolutions et décisions</translation>
        </message>
        <message>
            <source>Other official documents</source>
            <translation>Autres documents officiels</translation>
        </message>
        <message>
            <source>Other papers</source>
            <translation>Autres documents</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Remplacés</translation>
        </message>
        <message>
            <source>Comes with Rapporteur</source>
            <translation>Fourni avec Rapporteur</translation>
        </message>
        <message>
            <source>the paragraph followed</source>
            <translation>le paragraphe suivi</translation>
        </message>
        <message>
            <source>or perhaps {}</source>
            <translation>ou peut-être {}</translation>
        </message>
        <message>
            <source>superseded by a newer version</source>
            <translation>remplacé par une version plus récente</translation>
        </message>
        <message>
            <source>comes with Rapporteur</source>
            <translation>fourni avec Rapporteur</translation>
        </message>
        <message>
            <source>under its heading</source>
            <translation>sous son titre</translation>
        </message>
        <message>
            <source>names it</source>
            <translation>le nomme</translation>
        </message>
        <message>
            <source>on the same subject</source>
            <translation>sur le même sujet</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>paragraph</source>
            <translation>paragraphe</translation>
        </message>
        <message>
            <source>headings</source>
            <translation>intertitres</translation>
        </message>
        <message>
            <source>nature</source>
            <translation>nature</translation>
        </message>
        <message>
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <source>mention</source>
            <translation>occurrence</translation>
        </message>
        <message>
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <source>cite</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>struck out</source>
            <translation>biffé</translation>
        </message>
        <message>
            <source>a comment, not the text</source>
            <translation>un commentaire, non le texte</translation>
        </message>
        <message>
            <source>a comment by {}, not the text</source>
            <translation>un commentaire de {}, non le texte</translation>
        </message>
        <message>
            <source>Web address: {}</source>
            <translation>Adresse Web : {}</translation>
        </message>
        <message>
            <source>Leads to {}</source>
            <translation>Mène à {}</translation>
        </message>
        <message>
            <source>{} isn’t in the library</source>
            <translation>{} n’est pas dans la bibliothèque</translation>
        </message>
        <message>
            <source>There is no paragraph {} in this document</source>
            <translation>Il n’y a pas de paragraphe {} dans ce document</translation>
        </message>
        <message>
            <source>There is no paragraph {} in {}</source>
            <translation>Il n’y a pas de paragraphe {} dans {}</translation>
        </message>
        <message>
            <source>there is no such file. Check the path.</source>
            <translation>ce fichier n’existe pas. Vérifiez le chemin.</translation>
        </message>
        <message>
            <source>the system does not let it be read. Check its permissions.</source>
            <translation>le système n’en permet pas la lecture. Vérifiez ses droits d’accès.</translation>
        </message>
        <message>
            <source>there is nothing in it.</source>
            <translation>il est vide.</translation>
        </message>
        <message>
            <source>it is not text, whatever its name says. Add the original PDF or Word file.</source>
            <translation>ce n’est pas du texte, malgré son nom. Ajoutez le PDF ou le fichier Word d’origine.</translation>
        </message>
        <message>
            <source>it is protected by a password. Save a copy without one and add that.</source>
            <translation>il est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et ajoutez-la.</translation>
        </message>
        <message>
            <source>it is damaged and can't be read. Fetch or save it again.</source>
            <translation>il est endommagé et illisible. Téléchargez-le ou enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <source>its pages hold no text, only pictures. Install Tesseract, which recognises the letters of scans, and add it again; or add a version with text.</source>
            <translation>ses pages ne contiennent pas de texte, seulement des images. Installez Tesseract, qui reconnaît les lettres des documents numérisés, et ajoutez-le de nouveau ; ou ajoutez une version avec texte.</translation>
        </message>
        <message>
            <source>it is too large to be read as one document. Split it.</source>
            <translation>il est trop volumineux pour être lu comme un seul document. Divisez-le.</translation>
        </message>
        <message>
            <source>reading it took too long and was stopped. Split it, or save it again.</source>
            <translation>sa lecture a pris trop de temps et a été arrêtée. Divisez-le ou enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <source>the program failed at it. Save it in another format and add that.</source>
            <translation>le programme a échoué à le lire. Enregistrez-le dans un autre format et ajoutez celui-ci.</translation>
        </message>
        <message>
            <source>it is a folder. Add the files in it.</source>
            <translation>c’est un dossier. Ajoutez les fichiers qu’il contient.</translation>
        </message>
        <message>
            <source>old Word files can't be read. Save it as .docx and add that.</source>
            <translation>les anciens fichiers Word ne peuvent pas être lus. Enregistrez-le au format .docx et ajoutez celui-ci.</translation>
        </message>
        <message>
            <source>Word files of this kind can't be read. Save it as .docx.</source>
            <translation>les fichiers Word de ce type ne peuvent pas être lus. Enregistrez-le au format .docx.</translation>
        </message>
        <message>
            <source>RTF can't be read. Save it as .docx and add that.</source>
            <translation>le format RTF ne peut pas être lu. Enregistrez-le au format .docx et ajoutez celui-ci.</translation>
        </message>
        <message>
            <source>OpenDocument can't be read. Save it as .docx and add that.</source>
            <translation>le format OpenDocument ne peut pas être lu. Enregistrez-le au format .docx et ajoutez celui-ci.</translation>
        </message>
        <message>
            <source>Pages files can't be read. Export it as .docx and add that.</source>
            <translation>les fichiers Pages ne peuvent pas être lus. Exportez-le au format .docx et ajoutez celui-ci.</translation>
        </message>
        <message>
            <source>files of this word processor can't be read. Save it as .docx and add that.</source>
            <translation>les fichiers de ce traitement de texte ne peuvent pas être lus. Enregistrez-le au format .docx et ajoutez celui-ci.</translation>
        </message>
        <message>
            <source>slides can't be read. Export them as PDF and add that.</source>
            <translation>les diapositives ne peuvent pas être lues. Exportez-les au format PDF et ajoutez celui-ci.</translation>
        </message>
        <message>
            <source>spreadsheets can't be read. Save it as PDF and add that.</source>
            <translation>les feuilles de calcul ne peuvent pas être lues. Enregistrez-la au format PDF et ajoutez celui-ci.</translation>
        </message>
        <message>
            <source>tables of data can't be read. Save it as PDF or .txt and add that.</source>
            <translation>les tableaux de données ne peuvent pas être lus. Enregistrez-le au format PDF ou .txt et ajoutez celui-ci.</translation>
        </message>
        <message>
            <source>it is an archive. Unpack it and add the files in it.</source>
            <translation>c’est une archive. Décompressez-la et ajoutez les fichiers qu’elle contient.</translation>
        </message>
        <message>
            <source>e-mails can't be read. Save what is attached, or the e-mail as PDF.</source>
            <translation>les courriels ne peuvent pas être lus. Enregistrez la pièce jointe, ou le courriel au format PDF.</translation>
        </message>
        <message>
            <source>books of this kind can't be read. Save it as PDF.</source>
            <translation>les livres de ce type ne peuvent pas être lus. Enregistrez-le au format PDF.</translation>
        </message>
        <message>
            <source>such web pages can't be read. Save it as .html.</source>
            <translation>ces pages Web ne peuvent pas être lues. Enregistrez-la au format .html.</translation>
        </message>
        <message>
            <source>it is a picture. Add a version with text.</source>
            <translation>c’est une image. Ajoutez une version avec texte.</translation>
        </message>
        <message>
            <source>recordings can't be read. Add a transcript.</source>
            <translation>les enregistrements ne peuvent pas être lus. Ajoutez une transcription.</translation>
        </message>
        <message>
            <source>it is a link only. Save what it leads to as PDF.</source>
            <translation>ce n’est qu’un lien. Enregistrez ce vers quoi il mène au format PDF.</translation>
        </message>
        <message>
            <source>it is half of a download or of a save. Fetch it again.</source>
            <translation>c’est un téléchargement ou un enregistrement inachevé. Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>There is nothing to look for. Write a question or some words.</source>
            <translation>Il n’y a rien à chercher. Écrivez une question ou quelques mots.</translation>
        </message>
        <message>
            <source>The language model's files are missing or changed. Install again.</source>
            <translation>Les fichiers du modèle de langue manquent ou ont été modifiés. Réinstallez le programme.</translation>
        </message>
        <message>
            <source>it can't be read.</source>
            <translation>il ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The library {} can not be used.</source>
            <translation>La bibliothèque {} ne peut pas être utilisée.</translation>
        </message>
        <message>
            <source>Something can't be done as it stands.</source>
            <translation>Cela ne peut pas se faire en l’état.</translation>
        </message>
        <message>
            <source>{0!r} can't be shown. Write it in letters.</source>
            <translation>{0!r} ne peut pas être affiché. Écrivez-le en lettres.</translation>
        </message>
        <message>
            <source>{0!r} is no date. Write 2025, 2025-08 or 2025-08-29.</source>
            <translation>{0!r} n’est pas une date. Écrivez 2025, 2025-08 ou 2025-08-29.</translation>
        </message>
        <message>
            <source>{0!r} is no language. Write its code of two letters, e.g. en, fr or ar.</source>
            <translation>{0!r} n’est pas une langue. Écrivez son code de deux lettres, p. ex. en, fr ou ar.</translation>
        </message>
        <message>
            <source>{0!r} is no address of a server. Write it like http://host:8000.</source>
            <translation>{0!r} n’est pas l’adresse d’un serveur. Écrivez-la ainsi : http://host:8000.</translation>
        </message>
        <message>
            <source>A document can't be superseded by itself, nor by one that it superseded.</source>
            <translation>Un document ne peut pas être remplacé par lui-même, ni par un document qu’il a remplacé.</translation>
        </message>
        <message>
            <source>title “{}”</source>
            <translation>titre « {} »</translation>
        </message>
        <message>
            <source>heading “{}”</source>
            <translation>intertitre « {} »</translation>
        </message>
        <message>
            <source>comment {}</source>
            <translation>commentaire {}</translation>
        </message>
        <message>
            <source>footnote {}</source>
            <translation>note {}</translation>
        </message>
        <message>
            <source>table row {}</source>
            <translation>ligne {} du tableau</translation>
        </message>
        <message>
            <source>item {}</source>
            <translation>point {}</translation>
        </message>
        <message>
            <source>unnumbered para. {}</source>
            <translation>par. non numéroté {}</translation>
        </message>
        <message>
            <source>The library {} is being written to by another program. Close that one first.</source>
            <translation>Un autre programme est en train d’écrire dans la bibliothèque {}. Fermez-le d’abord.</translation>
        </message>
        <message>
            <source>The library {} is damaged. Run `rapporteur check --repair`.</source>
            <translation>La bibliothèque {} est endommagée. Exécutez `rapporteur check --repair`.</translation>
        </message>
        <message>
            <source>The library {} holds documents of its own, which would go to all who share the server. Share another folder, and hand them over to it by `rapporteur pack`.</source>
            <translation>La bibliothèque {} contient des documents propres, qui iraient à tous ceux qui partagent le serveur. Partagez un autre dossier, et transmettez-les-lui par `rapporteur pack`.</translation>
        </message>
        <message>
            <source>The library {} is not there any more. Put its disk back, or choose another folder.</source>
            <translation>La bibliothèque {} n’est plus là. Reconnectez son disque ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The library {} was made by a newer version of the program. Install that version.</source>
            <translation>La bibliothèque {} a été créée par une version plus récente du programme. Installez cette version.</translation>
        </message>
        <message>
            <source>The library {} can't be written to. Check the folder's rights and free space.</source>
            <translation>Impossible d’écrire dans la bibliothèque {}. Vérifiez les droits du dossier et l’espace libre.</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <translation>{file} : {why}</translation>
        </message>
        <message>
            <source>a file without a suffix can't be read. Give it its suffix, e.g. .txt or .pdf.</source>
            <translation>un fichier sans extension ne peut pas être lu. Donnez-lui son extension, p. ex. .txt ou .pdf.</translation>
        </message>
        <message>
            <source>files of the kind “{}” can't be read. Save it as PDF, .docx or .txt.</source>
            <translation>les fichiers de type « {} » ne peuvent pas être lus. Enregistrez-le au format PDF, .docx ou .txt.</translation>
        </message>
        <message>
            <source>There is no paragraph “{reference}”.</source>
            <translation>Il n’y a pas de paragraphe « {reference} ».</translation>
        </message>
        <message>
            <source>There is no paragraph “{reference}” in {document}.</source>
            <translation>Il n’y a pas de paragraphe « {reference} » dans {document}.</translation>
        </message>
        <message>
            <source>Write a document and a paragraph, e.g. zero draft 103ter.</source>
            <translation>Indiquez un document et un paragraphe, p. ex. zero draft 103ter.</translation>
        </message>
        <message>
            <source>No document of the library is called “{}”. See `rapporteur list`.</source>
            <translation>Aucun document de la bibliothèque ne s’appelle « {} ». Voir `rapporteur list`.</translation>
        </message>
        <message>
            <source>“{name}” could be several documents: {names}. Say which.</source>
            <translation>« {name} » peut désigner plusieurs documents : {names}. Précisez lequel.</translation>
        </message>
        <message>
            <source>No sheet of the library is called “{}”. See `rapporteur sheet list`.</source>
            <translation>Aucune fiche de la bibliothèque ne s’appelle « {} ». Voir `rapporteur sheet list`.</translation>
        </message>
        <message>
            <source>“{name}” could be several sheets: {names}. Say which.</source>
            <translation>« {name} » peut désigner plusieurs fiches : {names}. Précisez laquelle.</translation>
        </message>
        <message>
            <source>No theme is called “{}”.</source>
            <translation>Aucun thème ne s’appelle « {} ».</translation>
        </message>
        <message>
            <source>“{name}” names no theme, or several. Name one of these: {names}.</source>
            <translation>« {name} » ne désigne aucun thème, ou plusieurs. Nommez l’un de ceux-ci : {names}.</translation>
        </message>
        <message>
            <source>{file}: a sheet can't be exported as that. End its name in {known}.</source>
            <translation>{file} : une fiche ne peut pas être exportée ainsi. Terminez le nom du fichier par {known}.</translation>
        </message>
        <message>
            <source>{file} can't be written: {why}. Choose another place or name.</source>
            <translation>Impossible d’écrire {file} : {why}. Choisissez un autre emplacement ou un autre nom.</translation>
        </message>
        <message>
            <source>There is no copy of {} here, only its text. Add the file once more.</source>
            <translation>Il n’y a pas ici de copie de {}, seulement son texte. Ajoutez le fichier encore une fois.</translation>
        </message>
        <message>
            <source>{file} can't be used: {why}. Ask for it once more.</source>
            <translation>{file} est inutilisable : {why}. Redemandez-le.</translation>
        </message>
        <message>
            <source>The language model at {url} gives no answer: {why}.</source>
            <translation>Le modèle de langue à l’adresse {url} ne répond pas : {why}.</translation>
        </message>
        <message>
            <source>The shared server {url} can't be used: {why}. Ask whoever runs it.</source>
            <translation>Le serveur partagé {url} ne peut pas être utilisé : {why}. Adressez-vous à la personne qui en est responsable.</translation>
        </message>
        <message>
            <source>The shared server {url} can't be reached: what was fetched from it stays here, and what is new here goes to it once it can be.</source>
            <translation>Le serveur partagé {url} est injoignable : ce qui en a été reçu reste ici, et ce qui est nouveau ici lui sera envoyé dès qu’il répondra.</translation>
        </message>
        <message>
            <source>It goes back to the backup of {} and reads the rest again.</source>
            <translation>Elle revient à la sauvegarde du {} et relit le reste.</translation>
        </message>
        <message>
            <source>%d %B %Y</source>
            <translation>%d/%m/%Y</translation>
        </message>
        <message>
            <source>There are no documents in the library yet. Add some first.</source>
            <translation>La bibliothèque ne contient pas encore de documents. Ajoutez-en d’abord.</translation>
        </message>
        <message>
            <source>The documents don't say.</source>
            <translation>Les documents ne le disent pas.</translation>
        </message>
        <message>
            <source>The nearest paragraphs follow.</source>
            <translation>Les paragraphes les plus proches suivent.</translation>
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
            <translation>« {} »</translation>
        </message>
        <message>
            <source>para. {}</source>
            <translation>par. {}</translation>
        </message>
        <message>
            <source>para. {label} ({ordinal} of that number)</source>
            <translation>par. {label} ({ordinal} de ce numéro)</translation>
        </message>
        <message>
            <source>{}st</source>
            <translation>{}e</translation>
        </message>
        <message>
            <source>{}nd</source>
            <translation>{}e</translation>
        </message>
        <message>
            <source>{}rd</source>
            <translation>{}e</translation>
        </message>
        <message>
            <source>{}th</source>
            <translation>{}e</translation>
        </message>
        <message>
            <source>The documents don't say: none of the nearest paragraphs gives {}.</source>
            <translation>Les documents ne le disent pas : aucun des paragraphes les plus proches ne donne {}.</translation>
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
            <translation>Instances publiques et toutes les parties prenantes</translation>
        </message>
        <message>
            <source>Information and communication infrastructure</source>
            <translation>L’infrastructure de l’information et de la communication</translation>
        </message>
        <message>
            <source>Access to information and knowledge</source>
            <translation>L’accès à l’information et au savoir</translation>
        </message>
        <message>
            <source>Capacity-building</source>
            <translation>Le renforcement des capacités</translation>
        </message>
        <message>
            <source>Building confidence and security in the use of ICTs</source>
            <translation>Établir la confiance et la sécurité dans l’utilisation des TIC</translation>
        </message>
        <message>
            <source>The enabling environment</source>
            <translation>Créer un environnement propice</translation>
        </message>
        <message>
            <source>ICT applications</source>
            <translation>Les applications TIC</translation>
        </message>
        <message>
            <source>Cultural and linguistic diversity, local content</source>
            <translation>Diversité culturelle et linguistique, contenus locaux</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Médias</translation>
        </message>
        <message>
            <source>Ethical dimensions of the information society</source>
            <translation>Dimensions éthiques de la société de l’information</translation>
        </message>
        <message>
            <source>International and regional cooperation</source>
            <translation>Coopération internationale et régionale</translation>
        </message>
        <message>
            <source>ICTs for development</source>
            <translation>Les TIC au service du développement</translation>
        </message>
        <message>
            <source>Closing all digital divides</source>
            <translation>Réduire toutes les fractures numériques</translation>
        </message>
        <message>
            <source>The digital economy</source>
            <translation>L’économie numérique</translation>
        </message>
        <message>
            <source>Social and economic development</source>
            <translation>Développement économique et social</translation>
        </message>
        <message>
            <source>Environmental impacts</source>
            <translation>Effets sur l’environnement</translation>
        </message>
        <message>
            <source>The enabling environment for digital development</source>
            <translation>Un environnement propice au développement numérique</translation>
        </message>
        <message>
            <source>Confidence and security</source>
            <translation>Confiance et sécurité</translation>
        </message>
        <message>
            <source>Capacity development</source>
            <translation>Développement des capacités</translation>
        </message>
        <message>
            <source>Financial mechanisms</source>
            <translation>Mécanismes de financement</translation>
        </message>
        <message>
            <source>Human rights and ethical dimensions</source>
            <translation>Droits humains et dimensions éthiques</translation>
        </message>
        <message>
            <source>Data governance</source>
            <translation>Gouvernance des données</translation>
        </message>
        <message>
            <source>Artificial intelligence</source>
            <translation>Intelligence artificielle</translation>
        </message>
        <message>
            <source>Internet governance</source>
            <translation>Gouvernance de l’Internet</translation>
        </message>
        <message>
            <source>Development of the WSIS framework</source>
            <translation>Évolution du cadre du SMSI</translation>
        </message>
        <message>
            <source>Monitoring and measurement</source>
            <translation>Suivi et mesure</translation>
        </message>
        <message>
            <source>Follow-up and review</source>
            <translation>Suivi et examen</translation>
        </message>
        <message>
            <source>What governments and the other stakeholders each do so that technologies serve development, for example through national strategies for the digital economy and society.</source>
            <translation>Ce que font les gouvernements et les autres parties prenantes pour que les technologies servent le développement, par exemple au moyen de stratégies nationales pour l’économie et la société numériques.</translation>
        </message>
        <message>
            <source>Networks, coverage and affordable connections: the foundation of everything else.</source>
            <translation>Réseaux, couverture et connexions abordables : le fondement de tout le reste.</translation>
        </message>
        <message>
            <source>Public information open to all, places to reach it such as libraries, and accessibility for persons with disabilities.</source>
            <translation>L’information publique ouverte à tous, les lieux où la trouver, tels que les bibliothèques, et l’accessibilité pour les personnes handicapées.</translation>
        </message>
        <message>
            <source>Skills and literacy, so that people and institutions can use technologies and shape them.</source>
            <translation>Compétences et culture numérique, pour que les personnes et les institutions puissent utiliser les technologies et les façonner.</translation>
        </message>
        <message>
            <source>Cybersecurity, the fight against cybercrime, and trust in what is done with technologies.</source>
            <translation>Cybersécurité, lutte contre la cybercriminalité et confiance dans l’usage des technologies.</translation>
        </message>
        <message>
            <source>Policy, law and regulation under which networks and services can grow.</source>
            <translation>Politiques, lois et réglementation permettant aux réseaux et aux services de se développer.</translation>
        </message>
        <message>
            <source>What technologies do in eight fields: government, business, learning, health, employment, environment, agriculture and science.</source>
            <translation>Ce que font les technologies dans huit domaines : administration, commerce, apprentissage, santé, emploi, environnement, agriculture et science.</translation>
        </message>
        <message>
            <source>Every culture and language present on the Internet, with content made where people live.</source>
            <translation>Toutes les cultures et toutes les langues sur l’Internet, avec des contenus créés là où vivent les gens.</translation>
        </message>
        <message>
            <source>Journalism, and the freedom, independence and variety of media.</source>
            <translation>Le journalisme, et la liberté, l’indépendance et la diversité des médias.</translation>
        </message>
        <message>
            <source>What is right to do with technologies: respect for human rights, and safeguards against misuse.</source>
            <translation>L’usage juste des technologies : le respect des droits humains et les garanties contre les abus.</translation>
        </message>
        <message>
            <source>Work across borders: between countries, in the regions, and within the United Nations.</source>
            <translation>Le travail par-delà les frontières : entre pays, dans les régions et au sein de l’Organisation des Nations Unies.</translation>
        </message>
        <message>
            <source>What technologies can do for sustainable development, what holds that back, and the action lines as the framework for it.</source>
            <translation>Ce que les technologies peuvent apporter au développement durable, ce qui y fait obstacle, et les grandes orientations qui en sont le cadre.</translation>
        </message>
        <message>
            <source>The gaps between those who have and can use technologies and those who don't: between countries, women and men, ages, abilities and languages.</source>
            <translation>Les écarts entre ceux qui disposent des technologies et savent s’en servir et les autres : entre pays, entre femmes et hommes, entre âges, capacités et langues.</translation>
        </message>
        <message>
            <source>Trade, finance, small enterprises and work, as digital services change them.</source>
            <translation>Commerce, finance, petites entreprises et travail, tels que les services numériques les transforment.</translation>
        </message>
        <message>
            <source>Education, health, culture, and help in disasters, with digital means.</source>
            <translation>Éducation, santé, culture et secours en cas de catastrophe, par des moyens numériques.</translation>
        </message>
        <message>
            <source>How technologies help to watch over the environment, and what they cost it in energy, water, minerals and waste.</source>
            <translation>Comment les technologies aident à surveiller l’environnement, et ce qu’elles lui coûtent en énergie, en eau, en minéraux et en déchets.</translation>
        </message>
        <message>
            <source>Predictable policy and law, technology transfer, and what should not stand in the way of development.</source>
            <translation>Des politiques et des lois prévisibles, le transfert de technologie, et ce qui ne doit pas entraver le développement.</translation>
        </message>
        <message>
            <source>Security in the use of technologies between States, and protection of people against violence, hate and abuse online.</source>
            <translation>La sécurité de l’utilisation des technologies entre États, et la protection contre la violence, la haine et les abus en ligne.</translation>
        </message>
        <message>
            <source>Skills for people of all ages, and expertise for those who make policy.</source>
            <translation>Des compétences à tous les âges, et une expertise pour les responsables politiques.</translation>
        </message>
        <message>
            <source>Who pays for networks and inclusion: private investment, development banks, partners, and how to join their means.</source>
            <translation>Qui finance les réseaux et l’inclusion : investissement privé, banques de développement, partenaires, et comment réunir leurs moyens.</translation>
        </message>
        <message>
            <source>The same rights online as offline: expression, privacy, media, women and girls, children.</source>
            <translation>Les mêmes droits en ligne que hors ligne : expression, vie privée, médias, femmes et filles, enfants.</translation>
        </message>
        <message>
            <source>Rules on how data are shared, protected and used, and the working group of the Commission on Science and Technology for Development on them.</source>
            <translation>Les règles sur le partage, la protection et l’utilisation des données, et le groupe de travail de la Commission de la science et de la technique au service du développement qui s’y consacre.</translation>
        </message>
        <message>
            <source>Capacity for all countries, the mapping of what the United Nations offers, and an independent scientific panel.</source>
            <translation>Des capacités pour tous les pays, l’inventaire de ce qu’offre le système des Nations Unies, et un groupe scientifique indépendant.</translation>
        </message>
        <message>
            <source>The working definition of the Tunis Agenda, enhanced cooperation, and the Internet Governance Forum, now permanent.</source>
            <translation>La définition pratique de l’Agenda de Tunis, la coopération renforcée, et le Forum sur la gouvernance de l’Internet, désormais permanent.</translation>
        </message>
        <message>
            <source>Who carries WSIS out: action line facilitators and their road maps, the regional commissions, and the tie to the Global Digital Compact.</source>
            <translation>Qui met en œuvre le SMSI : les coordonnateurs des grandes orientations et leurs feuilles de route, les commissions régionales, et le lien avec le Pacte numérique mondial.</translation>
        </message>
        <message>
            <source>Indicators and statistics that show how far the information society has come.</source>
            <translation>Les indicateurs et les statistiques qui montrent où en est la société de l’information.</translation>
        </message>
        <message>
            <source>Who keeps watch until the next review: the Economic and Social Council, its Commission, the United Nations Group on the Information Society, and the meeting of 2035.</source>
            <translation>Qui veille jusqu’au prochain examen : le Conseil économique et social, sa Commission, le Groupe des Nations Unies sur la société de l’information, et la réunion de 2035.</translation>
        </message>
        <message>
            <source>an address or a number to call</source>
            <translation>une adresse ou un numéro à appeler</translation>
        </message>
        <message>
            <source>an amount of money</source>
            <translation>une somme d’argent</translation>
        </message>
        <message>
            <source>a percentage</source>
            <translation>un pourcentage</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>une année</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>une date</translation>
        </message>
        <message>
            <source>how often</source>
            <translation>une fréquence</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>a person’s name</source>
            <translation>le nom d’une personne</translation>
        </message>
        <message>
            <source>a place</source>
            <translation>un lieu</translation>
        </message>
        <message>
            <source>a reason</source>
            <translation>une raison</translation>
        </message>
        <message>
            <source>The documents don't say</source>
            <translation>Les documents ne le disent pas</translation>
        </message>
        <message>
            <source>read again, it has changed</source>
            <translation>relu, il a changé</translation>
        </message>
        <message>
            <source>already in the library</source>
            <translation>déjà dans la bibliothèque</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>impossible à lire</translation>
        </message>
        <message>
            <source>Annex: the paragraphs cited</source>
            <translation>Annexe : les paragraphes cités</translation>
        </message>
        <message>
            <source>page {}</source>
            <translation>page {}</translation>
        </message>
        <message>
            <source>comment by {}</source>
            <translation>commentaire de {}</translation>
        </message>
        <message>
            <source>{paragraphs} cited from {documents}</source>
            <translation>{paragraphs} cités, tirés de {documents}</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n paragraphe</numerusform>
                <numerusform>%n paragraphes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n occurrence</numerusform>
                <numerusform>%n occurrences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quotation(s)</source>
            <translation>
                <numerusform>%n citation</numerusform>
                <numerusform>%n citations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) struck out</source>
            <translation>
                <numerusform>%n passage biffé</numerusform>
                <numerusform>%n passages biffés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out as unsupported: %n sentence(s).</source>
            <translation>
                <numerusform>Écartée faute d’appui : %n phrase.</numerusform>
                <numerusform>Écartées faute d’appui : %n phrases.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{}” is no longer in the library; the sheet keeps the paragraphs it quotes.</source>
            <translation>« {} » n’est plus dans la bibliothèque ; la fiche garde les paragraphes qu’elle cite.</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n réponse</numerusform>
                <numerusform>%n réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Struck out: “{text}”.</source>
            <translation>Biffé : « {text} ».</translation>
        </message>
        <message>
            <source>Inserted: “{text}”.</source>
            <translation>Ajouté : « {text} ».</translation>
        </message>
        <message>
            <source>Struck out by {author}: “{text}”.</source>
            <translation>Biffé par {author} : « {text} ».</translation>
        </message>
        <message>
            <source>Inserted by {author}: “{text}”.</source>
            <translation>Ajouté par {author} : « {text} ».</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>lecture…</translation>
        </message>
        <message>
            <source>encoding…</source>
            <translation>encodage…</translation>
        </message>
        <message>
            <source>indexing…</source>
            <translation>indexation…</translation>
        </message>
        <message>
            <source>uses your words</source>
            <translation>emploie vos mots</translation>
        </message>
        <message>
            <source>is on the same subject</source>
            <translation>porte sur le même sujet</translation>
        </message>
        <message>
            <source>says what you ask about</source>
            <translation>dit ce que vous demandez</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>; </source>
            <translation> ; </translation>
        </message>
        <message>
            <source>Cited: {places}. File: {file}, SHA-256 {sha256}</source>
            <translation>Cité : {places}. Fichier : {file}, SHA-256 {sha256}</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Paragraphe</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Stated reason</source>
            <translation>Motif indiqué</translation>
        </message>
        <message>
            <source>file</source>
            <translation>fichier</translation>
        </message>
        <message>
            <source>delegation</source>
            <translation>délégation</translation>
        </message>
        <message>
            <source>author</source>
            <translation>auteur</translation>
        </message>
        <message>
            <source>action</source>
            <translation>action</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>inserted</source>
            <translation>inséré</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>motif</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Positions</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Délégation</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>unsigned</source>
            <translation>non signé</translation>
        </message>
        <message>
            <source>Most contested paragraphs</source>
            <translation>Paragraphes les plus disputés</translation>
        </message>
        <message>
            <source>Status of paragraphs</source>
            <translation>État des paragraphes</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Propositions</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>intertitre</translation>
        </message>
        <message>
            <source>question</source>
            <translation>question</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>réponse</translation>
        </message>
        <message>
            <source>number</source>
            <translation>numéro</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>citation</translation>
        </message>
        <message>
            <source>citation</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>label</source>
            <translation>numéro du paragraphe</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>type</translation>
        </message>
        <message>
            <source>page</source>
            <translation>page</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titre</translation>
        </message>
        <message>
            <source>symbol</source>
            <translation>cote</translation>
        </message>
        <message>
            <source>language</source>
            <translation>langue</translation>
        </message>
        <message>
            <source>proposer</source>
            <translation>auteur de la proposition</translation>
        </message>
        <message>
            <source>item</source>
            <translation>point</translation>
        </message>
        <message>
            <source>footnote</source>
            <translation>note de bas de page</translation>
        </message>
        <message>
            <source>table</source>
            <translation>tableau</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>Unknown author</source>
            <translation>Auteur inconnu</translation>
        </message>
        <message>
            <source>Another author</source>
            <translation>Autre auteur</translation>
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
            <translation>{} pages</translation>
        </message>
        <message>
            <source>{} MB</source>
            <translation>{} Mo</translation>
        </message>
        <message>
            <source>{} s</source>
            <translation>{} s</translation>
        </message>
        <message>
            <source>more than {} MB</source>
            <translation>plus de {} Mo</translation>
        </message>
        <message>
            <source>more than {} MB of text</source>
            <translation>plus de {} Mo de texte</translation>
        </message>
        <message>
            <source>more than {} MB in one paragraph</source>
            <translation>plus de {} Mo dans un paragraphe</translation>
        </message>
        <message>
            <source>more than {} attributes</source>
            <translation>plus de {} attributs</translation>
        </message>
        <message>
            <source>more than {} parts</source>
            <translation>plus de {} parties</translation>
        </message>
        <message>
            <source>{}: more than {} MB</source>
            <translation>{} : plus de {} Mo</translation>
        </message>
        <message>
            <source>{}: more than {} elements</source>
            <translation>{} : plus de {} éléments</translation>
        </message>
        <message>
            <source>{}: document type declaration</source>
            <translation>{} : déclaration de type de document</translation>
        </message>
        <message>
            <source>{}: forbidden or repeated name</source>
            <translation>{} : nom interdit ou répété</translation>
        </message>
        <message>
            <source>{}: unknown compression</source>
            <translation>{} : compression inconnue</translation>
        </message>
        <message>
            <source>{} unpacks more than {} times</source>
            <translation>{} se décompresse à plus de {} fois sa taille</translation>
        </message>
        <message>
            <source>unpacks to more than {} MB</source>
            <translation>plus de {} Mo une fois décompressé</translation>
        </message>
        <message>
            <source>elements nested more than {} deep</source>
            <translation>éléments imbriqués sur plus de {} niveaux</translation>
        </message>
        <message>
            <source>pages of drawings</source>
            <translation>pages de dessins</translation>
        </message>
        <message>
            <source>no page {}</source>
            <translation>il n’y a pas de page {}</translation>
        </message>
        <message>
            <source>not a web page</source>
            <translation>ce n’est pas une page Web</translation>
        </message>
        <message>
            <source>no Word document in it</source>
            <translation>il ne contient pas de document Word</translation>
        </message>
        <message>
            <source>not a ZIP file</source>
            <translation>ce n’est pas un fichier ZIP</translation>
        </message>
        <message>
            <source>no file has such a name</source>
            <translation>aucun fichier ne porte un tel nom</translation>
        </message>
        <message>
            <source>not a file of the disk</source>
            <translation>ce n’est pas un fichier du disque</translation>
        </message>
        <message>
            <source>its name is in no known encoding: rename it</source>
            <translation>son nom est dans un codage inconnu : renommez-le</translation>
        </message>
        <message>
            <source>it changed while it was read</source>
            <translation>il a changé pendant la lecture</translation>
        </message>
        <message>
            <source>two of its paragraphs can't be told apart</source>
            <translation>deux de ses paragraphes ne peuvent être distingués</translation>
        </message>
        <message>
            <source>it holds half a character</source>
            <translation>il contient un demi-caractère</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <source>exit code {}</source>
            <translation>code de sortie {}</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <source>no room for a backup before it is brought up to date</source>
            <translation>il n’y a pas de place pour une sauvegarde avant la mise à jour</translation>
        </message>
        <message>
            <source>not a library</source>
            <translation>ce n’est pas une bibliothèque</translation>
        </message>
        <message>
            <source>its database is gone</source>
            <translation>sa base de données a disparu</translation>
        </message>
        <message>
            <source>the copy of {} was changed</source>
            <translation>la copie de {} a été modifiée</translation>
        </message>
        <message>
            <source>it is no pack</source>
            <translation>ce n’est pas un paquet de bibliothèque</translation>
        </message>
        <message>
            <source>it holds too many files, or one of them twice</source>
            <translation>il contient trop de fichiers, ou deux fois le même</translation>
        </message>
        <message>
            <source>it does not hold the files it names</source>
            <translation>il ne contient pas les fichiers qu’il annonce</translation>
        </message>
        <message>
            <source>{} is not what the pack says it is</source>
            <translation>{} n’est pas ce que le paquet annonce</translation>
        </message>
        <message>
            <source>its documents are too large together</source>
            <translation>ses documents sont trop volumineux ensemble</translation>
        </message>
        <message>
            <source>it was made by a newer version of the program</source>
            <translation>il a été créé par une version plus récente du programme</translation>
        </message>
        <message>
            <source>its list of documents can't be read</source>
            <translation>sa liste de documents est illisible</translation>
        </message>
        <message>
            <source>{} was changed on its way</source>
            <translation>{} a été modifié en route</translation>
        </message>
        <message>
            <source>it wants another token</source>
            <translation>il demande un autre jeton</translation>
        </message>
        <message>
            <source>it is no Chroma server</source>
            <translation>ce n’est pas un serveur Chroma</translation>
        </message>
        <message>
            <source>it is no Chroma server of this version</source>
            <translation>ce n’est pas un serveur Chroma de cette version</translation>
        </message>
        <message>
            <source>Chroma {} is not supported</source>
            <translation>Chroma {} n’est pas pris en charge</translation>
        </message>
        <message>
            <source>a newer version of Rapporteur filled it</source>
            <translation>il a été rempli par une version plus récente de Rapporteur</translation>
        </message>
        <message>
            <source>it was filled with another language model</source>
            <translation>il a été rempli avec un autre modèle de langue</translation>
        </message>
        <message>
            <source>it holds another archive than the one this library belongs to</source>
            <translation>il contient d’autres archives que celles dont relève cette bibliothèque</translation>
        </message>
        <message>
            <source>its record of {} is broken</source>
            <translation>sa notice de {} est défectueuse</translation>
        </message>
        <message>
            <source>its edition {} is broken</source>
            <translation>son édition {} est défectueuse</translation>
        </message>
        <message>
            <source>its reply can't be read</source>
            <translation>sa réponse est illisible</translation>
        </message>
        <message>
            <source>its reply is too long</source>
            <translation>sa réponse est trop longue</translation>
        </message>
        <message>
            <source>its reply takes too long</source>
            <translation>sa réponse prend trop de temps</translation>
        </message>
        <message>
            <source>it is open in another program, or protected</source>
            <translation>il est ouvert dans un autre programme, ou protégé</translation>
        </message>
        <message>
            <source>it is open in another program</source>
            <translation>il est ouvert dans un autre programme</translation>
        </message>
        <message>
            <source>the disk can only be read</source>
            <translation>le disque est en lecture seule</translation>
        </message>
        <message>
            <source>there is no such folder</source>
            <translation>ce dossier n’existe pas</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>c’est un dossier</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>son nom est trop long</translation>
        </message>
        <message>
            <source>it is not a text file</source>
            <translation>ce n’est pas un fichier texte</translation>
        </message>
        <message>
            <source>Copy paragraph with citation</source>
            <translation>Copier le paragraphe avec la référence</translation>
        </message>
        <message>
            <source>Copied with its citation</source>
            <translation>Copié avec sa référence</translation>
        </message>
        <message>
            <source>Copy paragraph as it is read here</source>
            <translation>Copier le paragraphe tel qu’il se lit ici</translation>
        </message>
        <message>
            <source>Copied as it is read here</source>
            <translation>Copié tel qu’il se lit ici</translation>
        </message>
    </context>
    <context>
        <name>AddingView</name>
        <message>
            <source>Files added</source>
            <translation>Fichiers ajoutés</translation>
        </message>
        <message>
            <source>Files being added</source>
            <translation>Fichiers en cours d’ajout</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel adding</source>
            <translation>Annuler l’ajout</translation>
        </message>
        <message>
            <source>Close this list</source>
            <translation>Fermer cette liste</translation>
        </message>
        <message>
            <source>Adding…</source>
            <translation>Ajout en cours…</translation>
        </message>
        <message>
            <source>Putting the index in order…</source>
            <translation>Remise en ordre de l’index…</translation>
        </message>
        <message>
            <source>Adding {number} of {files}</source>
            <translation>Ajout de {number} sur {files}</translation>
        </message>
        <message>
            <source>{files} done</source>
            <translation>Terminé : {files}</translation>
        </message>
        <message>
            <source>, {files} could not be read</source>
            <translation>, impossibles à lire : {files}</translation>
        </message>
        <message>
            <source>Cancelled: {}</source>
            <translation>Annulé : {}</translation>
        </message>
    </context>
    <context>
        <name>AddressDialog</name>
        <message>
            <source>Web address</source>
            <translation>Adresse Web</translation>
        </message>
        <message>
            <source>This leads out of Rapporteur, to {}</source>
            <translation>Ce lien sort de Rapporteur et mène à {}</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Ouvrir dans le navigateur</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copier l’adresse</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Copy every quotation with its citation</source>
            <translation>Copier chaque citation avec sa référence</translation>
        </message>
        <message>
            <source>Copy every quotation with its citation (Ctrl+Shift+C)</source>
            <translation>Copier chaque citation avec sa référence (Ctrl+Maj+C)</translation>
        </message>
        <message>
            <source>Add the whole answer to the sheet</source>
            <translation>Ajouter toute la réponse à la fiche</translation>
        </message>
        <message>
            <source>Add the whole answer to the sheet (Ctrl+D)</source>
            <translation>Ajouter toute la réponse à la fiche (Ctrl+D)</translation>
        </message>
        <message>
            <source>All paragraphs found</source>
            <translation>Tous les paragraphes trouvés</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>Copier avec la référence</translation>
        </message>
        <message>
            <source>Where did it go?</source>
            <translation>Qu’est-il devenu ?</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Tout copier</translation>
        </message>
        <message>
            <source>Add to sheet</source>
            <translation>Ajouter à la fiche</translation>
        </message>
        <message>
            <source>The nearest paragraphs</source>
            <translation>Les paragraphes les plus proches</translation>
        </message>
    </context>
    <context>
        <name>AskedEarly</name>
        <message>
            <source>Documents are still being added. What is there is looked through; if it doesn’t say, you are answered again once all are there.</source>
            <translation>Des documents sont encore en cours d’ajout. Ce qui est déjà là est consulté ; s’il ne le dit pas, vous aurez une nouvelle réponse quand tout y sera.</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Un problème est survenu</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>This is a fault of the program. Your documents and your library are safe; you can go on.</source>
            <translation>C’est une faute du programme. Vos documents et votre bibliothèque sont intacts ; vous pouvez continuer.</translation>
        </message>
        <message>
            <source>The report says where it happened. It holds no text of your documents or questions.</source>
            <translation>Le rapport dit où cela s’est produit. Il ne contient aucun texte de vos documents ni de vos questions.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Type a few letters of a command</source>
            <translation>Tapez quelques lettres d’une commande</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>What to compare</source>
            <translation>Ce qu’il faut comparer</translation>
        </message>
        <message>
            <source>Two documents</source>
            <translation>Deux documents</translation>
        </message>
        <message>
            <source>One paragraph</source>
            <translation>Un paragraphe</translation>
        </message>
    </context>
    <context>
        <name>ComparingView</name>
        <message>
            <source>Older document</source>
            <translation>Document plus ancien</translation>
        </message>
        <message>
            <source>Newer document</source>
            <translation>Document plus récent</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Choose two drafts. Paragraphs are followed through renumbering, moves, splits and mergers; what was struck out and inserted is marked word by word.</source>
            <translation>Choisissez deux projets. Les paragraphes sont suivis à travers renumérotations, déplacements, scissions et fusions ; ce qui a été biffé et inséré est marqué mot à mot.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparaison…</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est affiché</translation>
        </message>
        <message>
            <source>Paragraphs compared</source>
            <translation>Paragraphes comparés</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Pas le même</translation>
        </message>
        <message>
            <source>The two paragraphs of this row are not counterparts</source>
            <translation>Les deux paragraphes de cette ligne ne se correspondent pas</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>Le même</translation>
        </message>
        <message>
            <source>Choose a paragraph that was removed and, with Ctrl, the one it became</source>
            <translation>Choisissez un paragraphe supprimé et, avec Ctrl, celui qu’il est devenu</translation>
        </message>
        <message>
            <source>Leave it to the program</source>
            <translation>Laisser le programme décider</translation>
        </message>
        <message>
            <source>These are not the same paragraph</source>
            <translation>Ce n’est pas le même paragraphe</translation>
        </message>
        <message>
            <source>These are the same paragraph</source>
            <translation>C’est le même paragraphe</translation>
        </message>
        <message>
            <source>Joined wrongly?</source>
            <translation>Rapprochés à tort ?</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Ancien</translation>
        </message>
        <message>
            <source>Newer</source>
            <translation>Récent</translation>
        </message>
    </context>
    <context>
        <name>ComposedView</name>
        <message>
            <source>Summary by a language model</source>
            <translation>Résumé par un modèle de langage</translation>
        </message>
        <message>
            <source>Summary by {}</source>
            <translation>Résumé par {}</translation>
        </message>
        <message>
            <source>The model is writing…</source>
            <translation>Le modèle rédige…</translation>
        </message>
        <message>
            <source>The sentences are the model’s; the quotations below are the documents’.</source>
            <translation>Les phrases sont du modèle ; les citations ci-dessous sont des documents.</translation>
        </message>
        <message>
            <source>The model said nothing that the quotations bear out.</source>
            <translation>Le modèle n’a rien dit que les citations confirment.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Opening the library…</source>
            <translation>Ouverture de la bibliothèque…</translation>
        </message>
        <message>
            <source>Mending the library…</source>
            <translation>Réparation de la bibliothèque…</translation>
        </message>
        <message>
            <source>Adding the documents that come with Rapporteur…</source>
            <translation>Ajout des documents fournis avec Rapporteur…</translation>
        </message>
        <message>
            <source>answered in {} s</source>
            <translation>réponse en {} s</translation>
        </message>
        <message>
            <source>Putting the index in order…</source>
            <translation>Remise en ordre de l’index…</translation>
        </message>
        <message>
            <source>The index is in order</source>
            <translation>L’index est en ordre</translation>
        </message>
        <message>
            <source>Copied with citation</source>
            <translation>Copié avec la référence</translation>
        </message>
        <message>
            <source>No program opens this file: {}</source>
            <translation>Aucun programme n’ouvre ce fichier : {}</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Details of the document</source>
            <translation>Notice du document</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Cote</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>Proposé par</translation>
        </message>
        <message>
            <source>e.g. {}</source>
            <translation>p. ex. {}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>As the file says</source>
            <translation>Comme dans le fichier</translation>
        </message>
        <message>
            <source>Goes back to what was found in the file itself</source>
            <translation>Revient à ce qui a été trouvé dans le fichier lui-même</translation>
        </message>
        <message>
            <source>File: {}</source>
            <translation>Fichier : {}</translation>
        </message>
    </context>
    <context>
        <name>Explore</name>
        <message>
            <source>Explore</source>
            <translation>Explorer</translation>
        </message>
        <message>
            <source>What to explore</source>
            <translation>Que voulez-vous explorer</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossaire</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Visite guidée</translation>
        </message>
        <message>
            <source>Take the tour of the program</source>
            <translation>Suivre la visite guidée du programme</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export the sheet</source>
            <translation>Exporter la fiche</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Document Word</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page Web</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tableau (CSV)</translation>
        </message>
        <message>
            <source>Citations for Zotero (CSL-JSON)</source>
            <translation>Références pour Zotero (CSL-JSON)</translation>
        </message>
        <message>
            <source>Citations for Zotero (BibTeX)</source>
            <translation>Références pour Zotero (BibTeX)</translation>
        </message>
    </context>
    <context>
        <name>Facsimile</name>
        <message>
            <source>Pages of the document</source>
            <translation>Pages du document</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>Chercher dans ce document</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>Vider le champ</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Passage précédent</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Passage suivant</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Fermer la recherche</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Saved in {}</source>
            <translation>Enregistré dans {}</translation>
        </message>
    </context>
    <context>
        <name>GlossaryView</name>
        <message>
            <source>Search the glossary</source>
            <translation>Chercher dans le glossaire</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>Vider le champ</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Termes</translation>
        </message>
        <message>
            <source>No such term. Ask the documents instead (Ctrl+1).</source>
            <translation>Ce terme n’y figure pas. Interrogez plutôt les documents (Ctrl+1).</translation>
        </message>
        <message>
            <source>Where this term stands</source>
            <translation>Où figure ce terme</translation>
        </message>
    </context>
    <context>
        <name>Keeper</name>
        <message>
            <source>No program opens this file: {}</source>
            <translation>Aucun programme n’ouvre ce fichier : {}</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
    </context>
    <context>
        <name>Librarian</name>
        <message>
            <source>Removed “{}”</source>
            <translation>« {} » retiré</translation>
        </message>
        <message>
            <source>Changed: {}</source>
            <translation>Modifié : {}</translation>
        </message>
    </context>
    <context>
        <name>LibraryHead</name>
        <message>
            <source>Tick documents to ask only those.</source>
            <translation>Cochez des documents pour n’interroger que ceux-là.</translation>
        </message>
        <message>
            <source>Filter documents</source>
            <translation>Filtrer les documents</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>Vider le champ</translation>
        </message>
        <message>
            <source>Edit the details (F2)</source>
            <translation>Modifier la notice (F2)</translation>
        </message>
        <message>
            <source>Remove the document chosen</source>
            <translation>Retirer le document choisi</translation>
        </message>
        <message>
            <source>Sort the documents</source>
            <translation>Trier les documents</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Ajouter des documents</translation>
        </message>
        <message>
            <source>Add documents (Ctrl+O), or drop them here</source>
            <translation>Ajouter des documents (Ctrl+O), ou les déposer ici</translation>
        </message>
        <message>
            <source>Add documents…</source>
            <translation>Ajouter des documents…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>Aucun document</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Ajouter des documents</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Ajouter un dossier</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Ask only this document</source>
            <translation>N’interroger que ce document</translation>
        </message>
        <message>
            <source>Open the original file</source>
            <translation>Ouvrir le fichier d’origine</translation>
        </message>
        <message>
            <source>Edit details…</source>
            <translation>Modifier la notice…</translation>
        </message>
        <message>
            <source>No longer superseded</source>
            <translation>N’est plus remplacé</translation>
        </message>
        <message>
            <source>Replace by a newer version…</source>
            <translation>Remplacer par une version plus récente…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Add the newer version</source>
            <translation>Ajouter la version plus récente</translation>
        </message>
    </context>
    <context>
        <name>MentionsView</name>
        <message>
            <source>Every place where words stand</source>
            <translation>Tous les endroits où figurent des mots</translation>
        </message>
        <message>
            <source>Type words above and press Enter. Every place where they stand is listed by document, with the total; nothing is left out.</source>
            <translation>Tapez des mots ci-dessus et appuyez sur Entrée. Tous les endroits où ils figurent sont énumérés, document par document, avec le total ; rien n’est omis.</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Occurrences</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>All words</source>
            <translation>Tous les mots</translation>
        </message>
        <message>
            <source>Any word</source>
            <translation>L’un des mots</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>Tel qu’écrit</translation>
        </message>
        <message>
            <source>Not in other forms of the words</source>
            <translation>Sans les autres formes des mots</translation>
        </message>
        <message>
            <source>Capitals count</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Struck out</source>
            <translation>Passages biffés</translation>
        </message>
        <message>
            <source>In struck-out passages as well</source>
            <translation>Aussi dans les passages biffés</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>In comments as well</source>
            <translation>Aussi dans les commentaires</translation>
        </message>
        <message>
            <source>Save the list as CSV</source>
            <translation>Enregistrer la liste en CSV</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Copy paragraph with citation</source>
            <translation>Copier le paragraphe avec la référence</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Enregistrer la liste</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tableaux (*.csv)</translation>
        </message>
        <message>
            <source>{mentions} in {documents}</source>
            <translation>{mentions} dans {documents}</translation>
        </message>
        <message>
            <source>No mention in the documents</source>
            <translation>Aucune occurrence dans les documents</translation>
        </message>
    </context>
    <context>
        <name>Middle</name>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Looking for an answer</source>
            <translation>Recherche d’une réponse</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Interroger</translation>
        </message>
        <message>
            <source>Find every mention</source>
            <translation>Toutes les occurrences</translation>
        </message>
        <message>
            <source>Explore</source>
            <translation>Explorer</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Positions</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Open the library again</source>
            <translation>Rouvrir la bibliothèque</translation>
        </message>
        <message>
            <source>Mend the library</source>
            <translation>Réparer la bibliothèque</translation>
        </message>
        <message>
            <source>Goes back to the backup; the damage is kept</source>
            <translation>Revient à la sauvegarde ; la version endommagée est conservée</translation>
        </message>
    </context>
    <context>
        <name>Negotiation</name>
        <message>
            <source>No paragraph is marked in the source. Click a citation first.</source>
            <translation>Aucun paragraphe n’est marqué dans la source. Cliquez d’abord sur une référence.</translation>
        </message>
        <message>
            <source>Saved in {}</source>
            <translation>Enregistré dans {}</translation>
        </message>
    </context>
    <context>
        <name>NewerDialog</name>
        <message>
            <source>Newer versions</source>
            <translation>Versions plus récentes</translation>
        </message>
        <message>
            <source>These documents have the symbol of one that is here already. A document that is replaced stays in the library, marked as superseded; answers prefer the newer one.</source>
            <translation>Ces documents portent la cote d’un document déjà présent. Un document remplacé reste dans la bibliothèque, signalé comme tel ; les réponses préfèrent le plus récent.</translation>
        </message>
        <message>
            <source>Replace {}</source>
            <translation>Remplacer {}</translation>
        </message>
        <message>
            <source>by {}</source>
            <translation>par {}</translation>
        </message>
        <message>
            <source>Replace those ticked</source>
            <translation>Remplacer ceux qui sont cochés</translation>
        </message>
        <message>
            <source>Keep all side by side</source>
            <translation>Les garder tous côte à côte</translation>
        </message>
    </context>
    <context>
        <name>Offer</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Fermer cette ligne</translation>
        </message>
    </context>
    <context>
        <name>Only</name>
        <message>
            <source>Whose changes</source>
            <translation>Modifications de qui</translation>
        </message>
        <message>
            <source>Whose changes are read; those of the others are left out</source>
            <translation>De qui on lit les modifications ; celles des autres sont laissées de côté</translation>
        </message>
        <message>
            <source>Everyone’s changes</source>
            <translation>Modifications de tous</translation>
        </message>
    </context>
    <context>
        <name>PageRow</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>PositionsView</name>
        <message>
            <source>Positions</source>
            <translation>Positions</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est affiché</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Propositions</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Par auteur</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>Disputés</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Add all that is shown to the sheet</source>
            <translation>Ajouter à la fiche tout ce qui est affiché</translation>
        </message>
        <message>
            <source>Save as a Word file or a table</source>
            <translation>Enregistrer comme fichier Word ou tableau</translation>
        </message>
        <message>
            <source>Show the filters</source>
            <translation>Afficher les filtres</translation>
        </message>
        <message>
            <source>{} with a status</source>
            <translation>{} avec un état</translation>
        </message>
        <message>
            <source>No paragraph here has brackets, or a note such as “[agreed]”.</source>
            <translation>Aucun paragraphe n’a ici de crochets, ni de mention telle que « [agreed] ».</translation>
        </message>
        <message>
            <source>Gathering the proposals…</source>
            <translation>Collecte des propositions…</translation>
        </message>
        <message>
            <source>Proposals by delegation</source>
            <translation>Propositions par délégation</translation>
        </message>
        <message>
            <source>Most contested paragraphs</source>
            <translation>Paragraphes les plus disputés</translation>
        </message>
        <message>
            <source>How far paragraphs are agreed</source>
            <translation>Jusqu’où les paragraphes sont adoptés</translation>
        </message>
        <message>
            <source>Add to sheet</source>
            <translation>Ajouter à la fiche</translation>
        </message>
        <message>
            <source>Word file (*.docx)</source>
            <translation>Fichier Word (*.docx)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>Save the proposals shown</source>
            <translation>Enregistrer les propositions affichées</translation>
        </message>
        <message>
            <source>No document here marks changes or has comments.</source>
            <translation>Aucun document ici ne porte de modifications ni de commentaires.</translation>
        </message>
        <message>
            <source>{proposals} on {paragraphs}</source>
            <translation>{proposals} sur {paragraphs}</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>Vider le champ</translation>
        </message>
        <message>
            <source>Ask all documents</source>
            <translation>Interroger tous les documents</translation>
        </message>
        <message>
            <source>Type a question, or words to find, first.</source>
            <translation>Tapez d’abord une question, ou des mots à chercher.</translation>
        </message>
        <message>
            <source>Within {count}: {names}</source>
            <translation>Parmi {count} : {names}</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Interroger</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Ask the documents a question</source>
            <translation>Posez une question aux documents</translation>
        </message>
        <message>
            <source>Words to find; a phrase in "quotation marks"</source>
            <translation>Mots à chercher ; une expression entre "guillemets"</translation>
        </message>
    </context>
    <context>
        <name>Quotation</name>
        <message>
            <source>Quotation</source>
            <translation>Citation</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Saved in {}</source>
            <translation>Enregistré dans {}</translation>
        </message>
        <message>
            <source>Where the reference leads</source>
            <translation>Où mène le renvoi</translation>
        </message>
    </context>
    <context>
        <name>RemovedBar</name>
        <message>
            <source>Put back</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>Removed “{}”</source>
            <translation>« {} » retiré</translation>
        </message>
        <message>
            <source>Put back “{}”</source>
            <translation>Remettre « {} »</translation>
        </message>
    </context>
    <context>
        <name>ReplaceDialog</name>
        <message>
            <source>Replace by a newer version</source>
            <translation>Remplacer par une version plus récente</translation>
        </message>
        <message>
            <source>Documents of the library</source>
            <translation>Documents de la bibliothèque</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Ajouter un fichier…</translation>
        </message>
        <message>
            <source>Which is the newer version of {}? It stays, marked as superseded.</source>
            <translation>Quelle est la version plus récente de {} ? Il reste, signalé comme remplacé.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>As the system has them</source>
            <translation>Celles du système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>That of the system</source>
            <translation>Celle du système</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Folder of the library</source>
            <translation>Dossier de la bibliothèque</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose the folder of the library</source>
            <translation>Choisir le dossier de la bibliothèque</translation>
        </message>
        <message>
            <source>Put the index in order without being asked</source>
            <translation>Remettre l’index en ordre sans le demander</translation>
        </message>
        <message>
            <source>Have a local language model sum up answers</source>
            <translation>Faire résumer les réponses par un modèle de langage local</translation>
        </message>
        <message>
            <source>Address of the language model</source>
            <translation>Adresse du modèle de langage</translation>
        </message>
        <message>
            <source>Name of the language model</source>
            <translation>Nom du modèle de langage</translation>
        </message>
        <message>
            <source>Address of the shared server</source>
            <translation>Adresse du serveur partagé</translation>
        </message>
        <message>
            <source>Token of the shared server</source>
            <translation>Jeton du serveur partagé</translation>
        </message>
        <message>
            <source>Library, language and shared server change when Rapporteur is started again.</source>
            <translation>La bibliothèque, la langue et le serveur partagé changent au prochain démarrage de Rapporteur.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Résumés</translation>
        </message>
        <message>
            <source>Off unless you switch it on. The question and the quotations then go to the address named here, and nowhere else. Every sentence shows what it rests on.</source>
            <translation>Désactivé tant que vous ne l’activez pas. La question et les citations vont alors à l’adresse indiquée ici, et nulle part ailleurs. Chaque phrase montre sur quoi elle repose.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Shared server</source>
            <translation>Serveur partagé</translation>
        </message>
        <message>
            <source>None unless you name one. Its documents are fetched into a library of their own, and what you add to that library goes to all who share the server.</source>
            <translation>Aucun tant que vous n’en indiquez pas. Ses documents sont reçus dans une bibliothèque à part, et ce que vous ajoutez à cette bibliothèque va à tous ceux qui partagent le serveur.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>Fetched from the shared server: {}</source>
            <translation>Reçu du serveur partagé : {}</translation>
        </message>
        <message>
            <source>A newer version came from the shared server: {}</source>
            <translation>Une version plus récente est venue du serveur partagé : {}</translation>
        </message>
        <message>
            <source>Removed by others: {}</source>
            <translation>Retiré par d’autres : {}</translation>
        </message>
        <message>
            <source>Now on the shared server: {}</source>
            <translation>Désormais sur le serveur partagé : {}</translation>
        </message>
        <message>
            <source>In step with {}</source>
            <translation>En phase avec {}</translation>
        </message>
    </context>
    <context>
        <name>SheetBar</name>
        <message>
            <source>Sheet that is open</source>
            <translation>Fiche ouverte</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <source>New sheet…</source>
            <translation>Nouvelle fiche…</translation>
        </message>
        <message>
            <source>Rename the sheet…</source>
            <translation>Renommer la fiche…</translation>
        </message>
        <message>
            <source>Delete the sheet</source>
            <translation>Supprimer la fiche</translation>
        </message>
        <message>
            <source>New, rename, delete</source>
            <translation>Nouvelle, renommer, supprimer</translation>
        </message>
        <message>
            <source>New sheet</source>
            <translation>Nouvelle fiche</translation>
        </message>
        <message>
            <source>Rename the sheet</source>
            <translation>Renommer la fiche</translation>
        </message>
        <message>
            <source>Name of the sheet:</source>
            <translation>Nom de la fiche :</translation>
        </message>
        <message>
            <source>Name of the sheet</source>
            <translation>Nom de la fiche</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>My answers</source>
            <translation>Mes réponses</translation>
        </message>
        <message>
            <source>Answers on the sheet</source>
            <translation>Réponses de la fiche</translation>
        </message>
        <message>
            <source>Put answers here with “Add to sheet”, order them, write headings and notes between them. The sheet is kept as you go; export it with all its citations.</source>
            <translation>Mettez-y des réponses avec « Ajouter à la fiche », ordonnez-les, intercalez des titres et des notes. La fiche est conservée au fur et à mesure ; exportez-la avec toutes ses références.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Export the sheet</source>
            <translation>Exporter la fiche</translation>
        </message>
        <message>
            <source>Add a heading</source>
            <translation>Ajouter un titre</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Ajouter une note</translation>
        </message>
        <message>
            <source>Take the chosen entry off</source>
            <translation>Ôter l’élément choisi</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Ôter</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Added to the sheet “{}”</source>
            <translation>Ajouté à la fiche « {} »</translation>
        </message>
        <message>
            <source>Taken off the sheet.</source>
            <translation>Ôté de la fiche.</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>New heading</source>
            <translation>Nouveau titre</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nouvelle note</translation>
        </message>
        <message>
            <source>Exporting {}…</source>
            <translation>Exportation de {}…</translation>
        </message>
        <message>
            <source>Exported as {}.</source>
            <translation>Exporté sous le nom {}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>En choisir un autre…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Deleted the sheet “{}”.</source>
            <translation>Fiche « {} » supprimée.</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Library and sheet</source>
            <translation>Bibliothèque et fiche</translation>
        </message>
        <message>
            <source>Left side</source>
            <translation>Côté gauche</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Fiche</translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>Show the library and the sheet</source>
            <translation>Afficher la bibliothèque et la fiche</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>Afficher la source</translation>
        </message>
    </context>
    <context>
        <name>Sieve</name>
        <message>
            <source>Delegation</source>
            <translation>Délégation</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Words in the proposal or its paragraph</source>
            <translation>Mots de la proposition ou de son paragraphe</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>Vider le champ</translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>Tous les thèmes</translation>
        </message>
        <message>
            <source>All delegations</source>
            <translation>Toutes les délégations</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>Toutes les actions</translation>
        </message>
        <message>
            <source>All documents</source>
            <translation>Tous les documents</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Tout état</translation>
        </message>
    </context>
    <context>
        <name>SourceHead</name>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Open the original file</source>
            <translation>Ouvrir le fichier d’origine</translation>
        </message>
        <message>
            <source>Save as a Word file</source>
            <translation>Enregistrer en fichier Word</translation>
        </message>
        <message>
            <source>Save as a Word file, as it is read; marked changes tracked</source>
            <translation>Enregistrer en fichier Word, tel qu’il se lit ; modifications marquées en suivi</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>Afficher comme</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>The paragraphs, with their numbers (Ctrl+Alt+T)</source>
            <translation>Les paragraphes, avec leurs numéros (Ctrl+Alt+T)</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <source>The text before the proposed changes</source>
            <translation>Le texte avant les modifications proposées</translation>
        </message>
        <message>
            <source>Struck-out words struck, inserted underlined</source>
            <translation>Mots supprimés biffés, mots ajoutés soulignés</translation>
        </message>
        <message>
            <source>The text with every change accepted</source>
            <translation>Le texte avec toutes les modifications acceptées</translation>
        </message>
        <message>
            <source>One page at a time</source>
            <translation>Une page à la fois</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <source>Find in document</source>
            <translation>Chercher dans le document</translation>
        </message>
        <message>
            <source>Only PDF files have pages; this document is shown as text</source>
            <translation>Seuls les fichiers PDF ont des pages ; ce document s’affiche comme texte</translation>
        </message>
        <message>
            <source>The page as it was printed (Ctrl+Alt+P)</source>
            <translation>La page telle qu’elle est imprimée (Ctrl+Alt+P)</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>Texte du document</translation>
        </message>
        <message>
            <source>Click a citation to read it here, in its document.</source>
            <translation>Cliquez sur une référence pour la lire ici, dans son document.</translation>
        </message>
        <message>
            <source>Page at {} %</source>
            <translation>Page à {} %</translation>
        </message>
        <message>
            <source>Text at {} %</source>
            <translation>Texte à {} %</translation>
        </message>
        <message>
            <source>Save the text as it is read</source>
            <translation>Enregistrer le texte tel qu’il se lit</translation>
        </message>
        <message>
            <source>Word file (*.docx)</source>
            <translation>Fichier Word (*.docx)</translation>
        </message>
    </context>
    <context>
        <name>StatementCard</name>
        <message>
            <source>Read it in its document (Enter)</source>
            <translation>Le lire dans son document (Entrée)</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>Copier avec la référence</translation>
        </message>
        <message>
            <source>Copy with citation (C)</source>
            <translation>Copier avec la référence (C)</translation>
        </message>
        <message>
            <source>Add to sheet</source>
            <translation>Ajouter à la fiche</translation>
        </message>
        <message>
            <source>Add to sheet (S)</source>
            <translation>Ajouter à la fiche (S)</translation>
        </message>
        <message>
            <source>Open source</source>
            <translation>Ouvrir la source</translation>
        </message>
        <message>
            <source>Open source (Enter)</source>
            <translation>Ouvrir la source (Entrée)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Where did it go?</source>
            <translation>Qu’est-il devenu ?</translation>
        </message>
        <message>
            <source>On the sheet</source>
            <translation>Sur la fiche</translation>
        </message>
    </context>
    <context>
        <name>ThemesView</name>
        <message>
            <source>Action lines</source>
            <translation>Grandes orientations</translation>
        </message>
        <message>
            <source>The 20-year review</source>
            <translation>L’examen après vingt ans</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>Gathering the paragraphs</source>
            <translation>Réunion des paragraphes</translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>Tous les thèmes</translation>
        </message>
        <message>
            <source>Paragraphs of the theme</source>
            <translation>Paragraphes du thème</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Copy paragraph with citation</source>
            <translation>Copier le paragraphe avec la référence</translation>
        </message>
        <message>
            <source>{paragraphs} in {documents}</source>
            <translation>{paragraphs} dans {documents}</translation>
        </message>
        <message>
            <source>No paragraph in the documents</source>
            <translation>Aucun paragraphe dans les documents</translation>
        </message>
        <message>
            <source>Read {}</source>
            <translation>Lire {}</translation>
        </message>
    </context>
    <context>
        <name>TourBar</name>
        <message>
            <source>Guided tour</source>
            <translation>Visite guidée</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Montrez-moi</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>End the tour</source>
            <translation>Terminer la visite</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} sur {total}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
    </context>
    <context>
        <name>TraceView</name>
        <message>
            <source>Open a paragraph in the source and ask “Where did it go?”: what stands for it in every other document is listed here, oldest first.</source>
            <translation>Ouvrez un paragraphe dans la source et demandez « Qu’est-il devenu ? » : ce qui lui correspond dans chaque autre document est énuméré ici, du plus ancien au plus récent.</translation>
        </message>
        <message>
            <source>Follow the paragraph shown</source>
            <translation>Suivre le paragraphe affiché</translation>
        </message>
        <message>
            <source>Follow the paragraph shown in the source</source>
            <translation>Suivre le paragraphe affiché dans la source</translation>
        </message>
        <message>
            <source>Looking through the documents…</source>
            <translation>Recherche dans les documents…</translation>
        </message>
        <message>
            <source>The paragraph in other documents</source>
            <translation>Le paragraphe dans d’autres documents</translation>
        </message>
        <message numerus="yes">
            <source>Found in %n other document(s)</source>
            <translation>
                <numerusform>Trouvé dans %n autre document</numerusform>
                <numerusform>Trouvé dans %n autres documents</numerusform>
            </translation>
        </message>
        <message>
            <source>No other document has it.</source>
            <translation>Aucun autre document ne le contient.</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel: {}</source>
            <translation>Annuler : {}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Ask the WSIS documents. Get the paragraph.</source>
            <translation>Interrogez les documents du SMSI. Obtenez le paragraphe.</translation>
        </message>
        <message>
            <source>Every answer is made of the documents’ own words, each with the number of the paragraph it stands in. Nothing leaves this computer.</source>
            <translation>Chaque réponse est faite des mots mêmes des documents, chacun avec le numéro du paragraphe où il figure. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Try one of these</source>
            <translation>Essayez l’une de ces questions</translation>
        </message>
        <message>
            <source>Add documents…</source>
            <translation>Ajouter des documents…</translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Ajouter des documents</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Visite guidée</translation>
        </message>
        <message>
            <source>Take the tour of the program</source>
            <translation>Suivre la visite guidée du programme</translation>
        </message>
        <message>
            <source>or drop files and folders anywhere here</source>
            <translation>ou déposez des fichiers et des dossiers n’importe où ici</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
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
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>Couleurs du système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Larger letters everywhere</source>
            <translation>Lettres plus grandes partout</translation>
        </message>
        <message>
            <source>Smaller letters everywhere</source>
            <translation>Lettres plus petites partout</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <source>The settings can’t be kept: {}</source>
            <translation>Les réglages ne peuvent être conservés : {}</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>Commandes…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Guided tour</source>
            <translation>Visite guidée</translation>
        </message>
        <message>
            <source>About Rapporteur</source>
            <translation>À propos de Rapporteur</translation>
        </message>
        <message>
            <source>Ask the WSIS documents. Get the paragraph.

Every answer is made of verbatim quotations, each with the number of its paragraph. Rapporteur works offline and sends nothing anywhere.</source>
            <translation>Interrogez les documents du SMSI. Obtenez le paragraphe.

Chaque réponse est faite de citations textuelles, chacune avec le numéro de son paragraphe. Rapporteur fonctionne hors ligne et n’envoie rien nulle part.</translation>
        </message>
        <message>
            <source>Version {}</source>
            <translation>Version {}</translation>
        </message>
        <message>
            <source>The details name the licences of everything it is made of.</source>
            <translation>Les détails nomment les licences de tout ce dont il est fait.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Sheet not kept</source>
            <translation>Fiche non conservée</translation>
        </message>
        <message>
            <source>The last changes to your sheets could not be kept in the library.</source>
            <translation>Les dernières modifications de vos fiches n’ont pu être conservées dans la bibliothèque.</translation>
        </message>
        <message>
            <source>Leave without them? You can also export the sheet first.</source>
            <translation>Quitter sans elles ? Vous pouvez aussi exporter la fiche d’abord.</translation>
        </message>
    </context>
    <context>
        <name>box</name>
        <message>
            <source>Remove document</source>
            <translation>Retirer le document</translation>
        </message>
        <message>
            <source>Remove “{}” from the library?</source>
            <translation>Retirer « {} » de la bibliothèque ?</translation>
        </message>
        <message>
            <source>The file you added it from stays where it is. Until you close the window, the document can be put back.</source>
            <translation>Le fichier d’où il a été ajouté reste à sa place. Jusqu’à la fermeture de la fenêtre, le document peut être remis.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
</TS>
