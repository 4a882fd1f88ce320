<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>&amp;Library</source>
            <translation>&amp;المكتبة</translation>
        </message>
        <message>
            <source>&amp;Answer</source>
            <translation>&amp;الإجابة</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>ال&amp;مصدر</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>ا&amp;نتقال</translation>
        </message>
        <message>
            <source>Add documents…</source>
            <translation>إضافة وثائق…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>إضافة مجلد…</translation>
        </message>
        <message>
            <source>Add the documents that come with Rapporteur</source>
            <translation>إضافة الوثائق المرفقة بالبرنامج</translation>
        </message>
        <message>
            <source>Edit the details…</source>
            <translation>تعديل البيانات…</translation>
        </message>
        <message>
            <source>Replace by a newer version…</source>
            <translation>استبدال بنسخة أحدث…</translation>
        </message>
        <message>
            <source>Remove the document chosen…</source>
            <translation>إزالة الوثيقة المختارة…</translation>
        </message>
        <message>
            <source>Put back the document removed</source>
            <translation>إعادة الوثيقة المزالة</translation>
        </message>
        <message>
            <source>Export the sheet…</source>
            <translation>تصدير الورقة…</translation>
        </message>
        <message>
            <source>New sheet…</source>
            <translation>ورقة جديدة…</translation>
        </message>
        <message>
            <source>Forget the questions asked</source>
            <translation>نسيان الأسئلة المطروحة</translation>
        </message>
        <message>
            <source>Put the index in order</source>
            <translation>ترتيب الفهرس</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Copy all with citations</source>
            <translation>نسخ الكل مع الإحالات</translation>
        </message>
        <message>
            <source>Add the answer to the sheet</source>
            <translation>إضافة الإجابة إلى الورقة</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>الورود التالي</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>الورود السابق</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>تقدم</translation>
        </message>
        <message>
            <source>Find in document…</source>
            <translation>بحث في الوثيقة…</translation>
        </message>
        <message>
            <source>Next place found</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Previous place found</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>عرض النص</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>عرض الصفحة</translation>
        </message>
        <message>
            <source>Read as issued</source>
            <translation>قراءة النص كما صدر</translation>
        </message>
        <message>
            <source>Read marked</source>
            <translation>قراءة النص بتعديلاته</translation>
        </message>
        <message>
            <source>Read as accepted</source>
            <translation>قراءة النص بعد قبول التعديلات</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <source>Text as it comes</source>
            <translation>النص بحجمه الأصلي</translation>
        </message>
        <message>
            <source>Where did it go?</source>
            <translation>أين صارت؟</translation>
        </message>
        <message>
            <source>Open the original file</source>
            <translation>فتح الملف الأصلي</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>الورقة</translation>
        </message>
        <message>
            <source>Ask in your own words</source>
            <translation>اسأل بعباراتك</translation>
        </message>
        <message>
            <source>Type a question and press Enter. The answer is made of the documents’ own words; where they don’t say, the program says so.</source>
            <translation>اكتب سؤالا واضغط مفتاح الإدخال. تتكون الإجابة من كلمات الوثائق نفسها، وإذا لم تذكر شيئا فإن البرنامج يقول ذلك.</translation>
        </message>
        <message>
            <source>Every quotation has its paragraph</source>
            <translation>لكل اقتباس فقرته</translation>
        </message>
        <message>
            <source>Click the line below a quotation: the document opens at that paragraph, with the words marked. Alt+Left goes back.</source>
            <translation>انقر على السطر الذي تحت الاقتباس: تُفتح الوثيقة عند تلك الفقرة وقد عُلّمت الكلمات. ويعود بك Alt+Left إلى الوراء.</translation>
        </message>
        <message>
            <source>See what else was found</source>
            <translation>انظر ما وُجد غير ذلك</translation>
        </message>
        <message>
            <source>Below the cards stand all the paragraphs found, each with what spoke for it. The answer is never all there is to read.</source>
            <translation>تحت البطاقات جميع الفقرات التي وُجدت، ومع كل منها سبب اختيارها. فليست الإجابة كل ما يستحق القراءة.</translation>
        </message>
        <message>
            <source>Find every mention</source>
            <translation>كل موضع ورود</translation>
        </message>
        <message>
            <source>When you must not miss one, let the words be found wherever they stand: the list is complete, with its total. F4 goes to the next.</source>
            <translation>حين لا ينبغي أن يفوتك موضع، اطلب العثور على الكلمات حيثما وردت: القائمة كاملة ومعها مجموعها. وينقلك F4 إلى الموضع التالي.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>احتفظ بها</translation>
        </message>
        <message>
            <source>Add an answer to the sheet, and take the sheet with you: each quotation keeps its citation.</source>
            <translation>أضف إجابة إلى الورقة وخذ الورقة معك: يحتفظ كل اقتباس بإحالته.</translation>
        </message>
        <message>
            <source>Bring your own documents</source>
            <translation>أحضر وثائقك</translation>
        </message>
        <message>
            <source>Drop files or folders anywhere into the window. Tick documents in the library to ask only those.</source>
            <translation>أفلت الملفات أو المجلدات في أي مكان من النافذة. وأشر على وثائق في المكتبة لسؤالها وحدها.</translation>
        </message>
        <message>
            <source>Themes and terms</source>
            <translation>المواضيع والمصطلحات</translation>
        </message>
        <message>
            <source>Explore gathers each theme’s paragraphs across the documents, and explains the terms. F1 lists the keys, Ctrl+K finds every command.</source>
            <translation>يجمع الاستكشاف فقرات كل موضوع من جميع الوثائق ويشرح المصطلحات. ويعرض F1 قائمة المفاتيح، ويجد Ctrl+K كل أمر.</translation>
        </message>
        <message>
            <source>Answer cards</source>
            <translation>بطاقات الإجابة</translation>
        </message>
        <message>
            <source>From the question into the answer</source>
            <translation>من السؤال إلى الإجابة</translation>
        </message>
        <message>
            <source>Next or previous card</source>
            <translation>البطاقة التالية أو السابقة</translation>
        </message>
        <message>
            <source>Open source</source>
            <translation>فتح المصدر</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>نسخ مع الإحالة</translation>
        </message>
        <message>
            <source>Add to sheet</source>
            <translation>إضافة إلى الورقة</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Read the document</source>
            <translation>قراءة الوثيقة</translation>
        </message>
        <message>
            <source>Tick or untick</source>
            <translation>وضع إشارة أو رفعها</translation>
        </message>
        <message>
            <source>Edit the details</source>
            <translation>تعديل البيانات</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Show the answer, or write</source>
            <translation>عرض الإجابة أو الكتابة</translation>
        </message>
        <message>
            <source>Write the heading or note</source>
            <translation>كتابة العنوان أو الملاحظة</translation>
        </message>
        <message>
            <source>End the note</source>
            <translation>إنهاء الملاحظة</translation>
        </message>
        <message>
            <source>Move up or down</source>
            <translation>نقل إلى أعلى أو أسفل</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>إخراج</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>أعيدت صياغتها</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>نُقلت</translation>
        </message>
        <message>
            <source>split</source>
            <translation>قُسّمت</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>دُمجت</translation>
        </message>
        <message>
            <source>translated</source>
            <translation>تُرجمت</translation>
        </message>
        <message>
            <source>added</source>
            <translation>أُضيفت</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>حُذفت</translation>
        </message>
        <message>
            <source>renumbered</source>
            <translation>أُعيد ترقيمها</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>لم تتغير</translation>
        </message>
        <message>
            <source>insert</source>
            <translation>إدراج</translation>
        </message>
        <message>
            <source>delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>new paragraph</source>
            <translation>فقرة جديدة</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>object</source>
            <translation>اعتراض</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>متفق عليه</translation>
        </message>
        <message>
            <source>agreed ad ref</source>
            <translation>متفق عليه رهن المشاورة</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>مغلق</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>معلق</translation>
        </message>
        <message>
            <source>bracketed</source>
            <translation>بين أقواس معقوفة</translation>
        </message>
        <message>
            <source>partly bracketed</source>
            <translation>جزئياً بين أقواس معقوفة</translation>
        </message>
        <message>
            <source>only in the older document</source>
            <translation>في الوثيقة الأقدم فقط</translation>
        </message>
        <message>
            <source>only in the newer document</source>
            <translation>في الوثيقة الأحدث فقط</translation>
        </message>
        <message>
            <source>{} % alike</source>
            <translation>التشابه {} %</translation>
        </message>
        <message>
            <source>the same number</source>
            <translation>الرقم نفسه</translation>
        </message>
        <message>
            <source>under the same heading</source>
            <translation>تحت العنوان نفسه</translation>
        </message>
        <message>
            <source>[struck out: {}]</source>
            <translation>[مشطوب: {}]</translation>
        </message>
        <message>
            <source>[inserted: {}]</source>
            <translation>[مدرج: {}]</translation>
        </message>
        <message>
            <source>Unsigned</source>
            <translation>بلا توقيع</translation>
        </message>
        <message>
            <source>Positions: {}</source>
            <translation>المواقف: {}</translation>
        </message>
        <message>
            <source>Because: {}</source>
            <translation>السبب: {}</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>لا مقترحات</numerusform>
                <numerusform>مقترح واحد</numerusform>
                <numerusform>مقترحان</numerusform>
                <numerusform>%n مقترحات</numerusform>
                <numerusform>%n مقترحا</numerusform>
                <numerusform>%n مقترح</numerusform>
            </translation>
        </message>
        <message>
            <source>joined by hand</source>
            <translation>رُبطتا يدويا</translation>
        </message>
        <message>
            <source>the same text</source>
            <translation>النص نفسه</translation>
        </message>
        <message>
            <source>same words {} %</source>
            <translation>الكلمات نفسها {} %</translation>
        </message>
        <message>
            <source>between the same neighbours</source>
            <translation>بين الفقرتين المجاورتين نفسيهما</translation>
        </message>
        <message>
            <source>same sense {} %, same neighbours</source>
            <translation>المعنى نفسه {} %، والجوار نفسه</translation>
        </message>
        <message>
            <source>nearest in sense, {} %</source>
            <translation>الأقرب معنى، {} %</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>بلا تاريخ</translation>
        </message>
        <message>
            <source>Without a symbol</source>
            <translation>بلا رمز</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>حسب النوع</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>حسب التاريخ</translation>
        </message>
        <message>
            <source>By symbol</source>
            <translation>حسب الرمز</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>حسب العنوان</translation>
        </message>
        <message>
            <source>Drafts and proposals</source>
            <translation>مشاريع ومقترحات</translation>
        </message>
        <message>
            <source>Resolutions and decisions</source>
            <translation>قرارات ومقررات</translation>
        </message>
        <message>
            <source>Other official documents</source>
            <translation>وثائق رسمية أخرى</translation>
        </message>
        <message>
            <source>Other papers</source>
            <translation>أوراق أخرى</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>حلت محلها نسخة أحدث</translation>
        </message>
        <message>
            <source>Comes with Rapporteur</source>
            <translation>مرفقة بالبرنامج</translation>
        </message>
        <message>
            <source>the paragraph followed</source>
            <translation>الفقرة المتتبعة</translation>
        </message>
        <message>
            <source>or perhaps {}</source>
            <translation>أو ربما {}</translation>
        </message>
        <message>
            <source>superseded by a newer version</source>
            <translation>حلت محلها نسخة أحدث</translation>
        </message>
        <message>
            <source>comes with Rapporteur</source>
            <translation>مرفق بالبرنامج</translation>
        </message>
        <message>
            <source>under its heading</source>
            <translation>تحت عنوانه</translation>
        </message>
        <message>
            <source>names it</source>
            <translation>يسميه</translation>
        </message>
        <message>
            <source>on the same subject</source>
            <translation>في الموضوع نفسه</translation>
        </message>
        <message>
            <source>document</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>paragraph</source>
            <translation>الفقرة</translation>
        </message>
        <message>
            <source>headings</source>
            <translation>العناوين</translation>
        </message>
        <message>
            <source>nature</source>
            <translation>الطبيعة</translation>
        </message>
        <message>
            <source>before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>mention</source>
            <translation>الورود</translation>
        </message>
        <message>
            <source>after</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>cite</source>
            <translation>الإحالة</translation>
        </message>
        <message>
            <source>struck out</source>
            <translation>مشطوب</translation>
        </message>
        <message>
            <source>a comment, not the text</source>
            <translation>تعليق وليس النص</translation>
        </message>
        <message>
            <source>a comment by {}, not the text</source>
            <translation>تعليق من {} وليس النص</translation>
        </message>
        <message>
            <source>Web address: {}</source>
            <translation>عنوان ويب: {}</translation>
        </message>
        <message>
            <source>Leads to {}</source>
            <translation>يؤدي إلى {}</translation>
        </message>
        <message>
            <source>{} isn’t in the library</source>
            <translation>{} ليست في المكتبة</translation>
        </message>
        <message>
            <source>There is no paragraph {} in this document</source>
            <translation>لا توجد فقرة {} في هذه الوثيقة</translation>
        </message>
        <message>
            <source>There is no paragraph {} in {}</source>
            <translation>لا توجد فقرة {} في {}</translation>
        </message>
        <message>
            <source>there is no such file. Check the path.</source>
            <translation>لا وجود لهذا الملف. تحقق من المسار.</translation>
        </message>
        <message>
            <source>the system does not let it be read. Check its permissions.</source>
            <translation>لا يسمح النظام بقراءته. تحقق من أذوناته.</translation>
        </message>
        <message>
            <source>there is nothing in it.</source>
            <translation>لا شيء فيه.</translation>
        </message>
        <message>
            <source>it is not text, whatever its name says. Add the original PDF or Word file.</source>
            <translation>ليس نصا رغم اسمه. أضف ملف PDF أو Word الأصلي.</translation>
        </message>
        <message>
            <source>it is protected by a password. Save a copy without one and add that.</source>
            <translation>محمي بكلمة مرور. احفظ نسخة بدونها وأضفها.</translation>
        </message>
        <message>
            <source>it is damaged and can't be read. Fetch or save it again.</source>
            <translation>تالف ولا تمكن قراءته. نزّله أو احفظه من جديد.</translation>
        </message>
        <message>
            <source>its pages hold no text, only pictures. Install Tesseract, which recognises the letters of scans, and add it again; or add a version with text.</source>
            <translation>صفحاته لا تتضمن نصا بل صورا فقط. ثبّت Tesseract الذي يتعرف على حروف الوثائق الممسوحة ثم أضفه من جديد، أو أضف نسخة بها نص.</translation>
        </message>
        <message>
            <source>it is too large to be read as one document. Split it.</source>
            <translation>أكبر من أن يُقرأ كوثيقة واحدة. قسّمه.</translation>
        </message>
        <message>
            <source>reading it took too long and was stopped. Split it, or save it again.</source>
            <translation>استغرقت قراءته وقتا طويلا فأُوقفت. قسّمه أو احفظه من جديد.</translation>
        </message>
        <message>
            <source>the program failed at it. Save it in another format and add that.</source>
            <translation>تعذر على البرنامج التعامل معه. احفظه بنسق آخر وأضف ذلك.</translation>
        </message>
        <message>
            <source>it is a folder. Add the files in it.</source>
            <translation>هذا مجلد. أضف الملفات التي فيه.</translation>
        </message>
        <message>
            <source>old Word files can't be read. Save it as .docx and add that.</source>
            <translation>لا تمكن قراءة ملفات Word القديمة. احفظه بنسق ‎.docx وأضف ذلك.</translation>
        </message>
        <message>
            <source>Word files of this kind can't be read. Save it as .docx.</source>
            <translation>لا تمكن قراءة ملفات Word من هذا النوع. احفظه بنسق ‎.docx.</translation>
        </message>
        <message>
            <source>RTF can't be read. Save it as .docx and add that.</source>
            <translation>لا تمكن قراءة نسق RTF. احفظه بنسق ‎.docx وأضف ذلك.</translation>
        </message>
        <message>
            <source>OpenDocument can't be read. Save it as .docx and add that.</source>
            <translation>لا تمكن قراءة نسق OpenDocument. احفظه بنسق ‎.docx وأضف ذلك.</translation>
        </message>
        <message>
            <source>Pages files can't be read. Export it as .docx and add that.</source>
            <translation>لا تمكن قراءة ملفات Pages. صدّره بنسق ‎.docx وأضف ذلك.</translation>
        </message>
        <message>
            <source>files of this word processor can't be read. Save it as .docx and add that.</source>
            <translation>لا تمكن قراءة ملفات معالج النصوص هذا. احفظه بنسق ‎.docx وأضف ذلك.</translation>
        </message>
        <message>
            <source>slides can't be read. Export them as PDF and add that.</source>
            <translation>لا تمكن قراءة شرائح العرض. صدّرها بنسق PDF وأضف ذلك.</translation>
        </message>
        <message>
            <source>spreadsheets can't be read. Save it as PDF and add that.</source>
            <translation>لا تمكن قراءة جداول الحساب. احفظه بنسق PDF وأضف ذلك.</translation>
        </message>
        <message>
            <source>tables of data can't be read. Save it as PDF or .txt and add that.</source>
            <translation>لا تمكن قراءة جداول البيانات. احفظه بنسق PDF أو ‎.txt وأضف ذلك.</translation>
        </message>
        <message>
            <source>it is an archive. Unpack it and add the files in it.</source>
            <translation>هذا محفوظ مضغوط. فك ضغطه وأضف الملفات التي فيه.</translation>
        </message>
        <message>
            <source>e-mails can't be read. Save what is attached, or the e-mail as PDF.</source>
            <translation>لا تمكن قراءة رسائل البريد الإلكتروني. احفظ المرفق، أو الرسالة بنسق PDF.</translation>
        </message>
        <message>
            <source>books of this kind can't be read. Save it as PDF.</source>
            <translation>لا تمكن قراءة الكتب من هذا النوع. احفظه بنسق PDF.</translation>
        </message>
        <message>
            <source>such web pages can't be read. Save it as .html.</source>
            <translation>لا تمكن قراءة صفحات الويب هذه. احفظها بنسق ‎.html.</translation>
        </message>
        <message>
            <source>it is a picture. Add a version with text.</source>
            <translation>هذه صورة. أضف نسخة بها نص.</translation>
        </message>
        <message>
            <source>recordings can't be read. Add a transcript.</source>
            <translation>لا تمكن قراءة التسجيلات. أضف نصها المكتوب.</translation>
        </message>
        <message>
            <source>it is a link only. Save what it leads to as PDF.</source>
            <translation>هذا مجرد رابط. احفظ ما يؤدي إليه بنسق PDF.</translation>
        </message>
        <message>
            <source>it is half of a download or of a save. Fetch it again.</source>
            <translation>هذا تنزيل أو حفظ لم يكتمل. نزّله من جديد.</translation>
        </message>
        <message>
            <source>There is nothing to look for. Write a question or some words.</source>
            <translation>ليس هناك ما يُبحث عنه. اكتب سؤالا أو بعض الكلمات.</translation>
        </message>
        <message>
            <source>The language model's files are missing or changed. Install again.</source>
            <translation>ملفات النموذج اللغوي مفقودة أو تغيرت. أعد تثبيت البرنامج.</translation>
        </message>
        <message>
            <source>it can't be read.</source>
            <translation>لا تمكن قراءته.</translation>
        </message>
        <message>
            <source>The library {} can not be used.</source>
            <translation>لا يمكن استخدام المكتبة {}.</translation>
        </message>
        <message>
            <source>Something can't be done as it stands.</source>
            <translation>تعذر تنفيذ ذلك على حاله.</translation>
        </message>
        <message>
            <source>{0!r} can't be shown. Write it in letters.</source>
            <translation>لا يمكن عرض {0!r}. اكتبه بالحروف.</translation>
        </message>
        <message>
            <source>{0!r} is no date. Write 2025, 2025-08 or 2025-08-29.</source>
            <translation>{0!r} ليس تاريخا. اكتب 2025 أو 2025-08 أو 2025-08-29.</translation>
        </message>
        <message>
            <source>{0!r} is no language. Write its code of two letters, e.g. en, fr or ar.</source>
            <translation>{0!r} ليس لغة. اكتب رمزها المؤلف من حرفين، مثل en أو fr أو ar.</translation>
        </message>
        <message>
            <source>{0!r} is no address of a server. Write it like http://host:8000.</source>
            <translation>{0!r} ليس عنوان خادوم. اكتبه هكذا: http://host:8000.</translation>
        </message>
        <message>
            <source>A document can't be superseded by itself, nor by one that it superseded.</source>
            <translation>لا يمكن أن تحل محل الوثيقة الوثيقةُ نفسها ولا وثيقة حلت هي محلها.</translation>
        </message>
        <message>
            <source>title “{}”</source>
            <translation>العنوان “⁨{}⁩”</translation>
        </message>
        <message>
            <source>heading “{}”</source>
            <translation>العنوان الفرعي “⁨{}⁩”</translation>
        </message>
        <message>
            <source>comment {}</source>
            <translation>التعليق ⁦{}⁩</translation>
        </message>
        <message>
            <source>footnote {}</source>
            <translation>الحاشية ⁦{}⁩</translation>
        </message>
        <message>
            <source>table row {}</source>
            <translation>صف الجدول {}</translation>
        </message>
        <message>
            <source>item {}</source>
            <translation>البند {}</translation>
        </message>
        <message>
            <source>unnumbered para. {}</source>
            <translation>فقرة غير مرقمة {}</translation>
        </message>
        <message>
            <source>The library {} is being written to by another program. Close that one first.</source>
            <translation>يكتب برنامج آخر في المكتبة {}. أغلقه أولا.</translation>
        </message>
        <message>
            <source>The library {} is damaged. Run `rapporteur check --repair`.</source>
            <translation>المكتبة {} تالفة. شغّل `rapporteur check --repair`.</translation>
        </message>
        <message>
            <source>The library {} holds documents of its own, which would go to all who share the server. Share another folder, and hand them over to it by `rapporteur pack`.</source>
            <translation>تضم المكتبة {} وثائق خاصة بها، كانت ستصل إلى كل من يشترك في الخادوم. شارك مجلدا آخر، وسلّمها إليه بواسطة `rapporteur pack`.</translation>
        </message>
        <message>
            <source>The library {} is not there any more. Put its disk back, or choose another folder.</source>
            <translation>لم تعد المكتبة {} موجودة. أعد قرصها أو اختر مجلدا آخر.</translation>
        </message>
        <message>
            <source>The library {} was made by a newer version of the program. Install that version.</source>
            <translation>أُنشئت المكتبة {} بنسخة أحدث من البرنامج. ثبّت تلك النسخة.</translation>
        </message>
        <message>
            <source>The library {} can't be written to. Check the folder's rights and free space.</source>
            <translation>لا تمكن الكتابة في المكتبة {}. تحقق من أذون المجلد والمساحة الحرة.</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>a file without a suffix can't be read. Give it its suffix, e.g. .txt or .pdf.</source>
            <translation>لا تمكن قراءة ملف بلا لاحقة. أعطه لاحقته، مثل ‎.txt أو ‎.pdf.</translation>
        </message>
        <message>
            <source>files of the kind “{}” can't be read. Save it as PDF, .docx or .txt.</source>
            <translation>لا تمكن قراءة الملفات من النوع “‎{}”. احفظه بنسق PDF أو ‎.docx أو ‎.txt.</translation>
        </message>
        <message>
            <source>There is no paragraph “{reference}”.</source>
            <translation>لا توجد فقرة “{reference}”.</translation>
        </message>
        <message>
            <source>There is no paragraph “{reference}” in {document}.</source>
            <translation>لا توجد فقرة “{reference}” في {document}.</translation>
        </message>
        <message>
            <source>Write a document and a paragraph, e.g. zero draft 103ter.</source>
            <translation>اكتب وثيقة وفقرة، مثل zero draft 103ter.</translation>
        </message>
        <message>
            <source>No document of the library is called “{}”. See `rapporteur list`.</source>
            <translation>لا توجد في المكتبة وثيقة باسم “{}”. انظر `rapporteur list`.</translation>
        </message>
        <message>
            <source>“{name}” could be several documents: {names}. Say which.</source>
            <translation>“{name}” قد تعني عدة وثائق: {names}. حدد أيها.</translation>
        </message>
        <message>
            <source>No sheet of the library is called “{}”. See `rapporteur sheet list`.</source>
            <translation>لا توجد في المكتبة ورقة باسم “{}”. انظر `rapporteur sheet list`.</translation>
        </message>
        <message>
            <source>“{name}” could be several sheets: {names}. Say which.</source>
            <translation>“{name}” قد تعني عدة أوراق: {names}. حدد أيها.</translation>
        </message>
        <message>
            <source>No theme is called “{}”.</source>
            <translation>لا يوجد موضوع باسم «{}».</translation>
        </message>
        <message>
            <source>“{name}” names no theme, or several. Name one of these: {names}.</source>
            <translation>«{name}» لا يدل على موضوع واحد. اذكر واحداً مما يلي: {names}.</translation>
        </message>
        <message>
            <source>{file}: a sheet can't be exported as that. End its name in {known}.</source>
            <translation>{file}: لا يمكن تصدير ورقة بهذا النسق. اختم اسم الملف بإحدى اللواحق {known}.</translation>
        </message>
        <message>
            <source>{file} can't be written: {why}. Choose another place or name.</source>
            <translation>لا تمكن كتابة {file}: {why}. اختر مكانا أو اسما آخر.</translation>
        </message>
        <message>
            <source>There is no copy of {} here, only its text. Add the file once more.</source>
            <translation>لا توجد هنا نسخة من {}، بل نصه فقط. أضف الملف مرة أخرى.</translation>
        </message>
        <message>
            <source>{file} can't be used: {why}. Ask for it once more.</source>
            <translation>لا يمكن استخدام {file}: {why}. اطلبه مرة أخرى.</translation>
        </message>
        <message>
            <source>The language model at {url} gives no answer: {why}.</source>
            <translation>النموذج اللغوي في {url} لا يجيب: {why}.</translation>
        </message>
        <message>
            <source>The shared server {url} can't be used: {why}. Ask whoever runs it.</source>
            <translation>لا يمكن استخدام الخادوم المشترك {url}: {why}. اسأل المسؤول عنه.</translation>
        </message>
        <message>
            <source>The shared server {url} can't be reached: what was fetched from it stays here, and what is new here goes to it once it can be.</source>
            <translation>تعذّر الوصول إلى الخادوم المشترك {url}: يبقى هنا ما جُلب منه، ويرسل إليه ما هو جديد هنا حالما يستجيب.</translation>
        </message>
        <message>
            <source>It goes back to the backup of {} and reads the rest again.</source>
            <translation>تعود إلى النسخة الاحتياطية المؤرخة {} وتُقرأ البقية من جديد.</translation>
        </message>
        <message>
            <source>%d %B %Y</source>
            <translation>%d/%m/%Y</translation>
        </message>
        <message>
            <source>There are no documents in the library yet. Add some first.</source>
            <translation>لا توجد وثائق في المكتبة بعد. أضف بعضها أولا.</translation>
        </message>
        <message>
            <source>The documents don't say.</source>
            <translation>لا تذكر الوثائق ذلك.</translation>
        </message>
        <message>
            <source>The nearest paragraphs follow.</source>
            <translation>وفيما يلي أقرب الفقرات.</translation>
        </message>
        <message>
            <source>{document}, {place}</source>
            <translation>‏⁨{document}⁩، {place}</translation>
        </message>
        <message>
            <source>{comment} on {place}</source>
            <translation>{comment} على {place}</translation>
        </message>
        <message>
            <source>“{}”</source>
            <translation>“⁨{}⁩”</translation>
        </message>
        <message>
            <source>para. {}</source>
            <translation>الفقرة ⁦{}⁩</translation>
        </message>
        <message>
            <source>para. {label} ({ordinal} of that number)</source>
            <translation>الفقرة ⁦{label}⁩ ({ordinal} بهذا الرقم)</translation>
        </message>
        <message>
            <source>{}st</source>
            <translation>المرة {}</translation>
        </message>
        <message>
            <source>{}nd</source>
            <translation>المرة {}</translation>
        </message>
        <message>
            <source>{}rd</source>
            <translation>المرة {}</translation>
        </message>
        <message>
            <source>{}th</source>
            <translation>المرة {}</translation>
        </message>
        <message>
            <source>The documents don't say: none of the nearest paragraphs gives {}.</source>
            <translation>لا تذكر الوثائق ذلك: لا ترد في أقرب الفقرات {}.</translation>
        </message>
        <message>
            <source>C1</source>
            <translation>جيم 1</translation>
        </message>
        <message>
            <source>C2</source>
            <translation>جيم 2</translation>
        </message>
        <message>
            <source>C3</source>
            <translation>جيم 3</translation>
        </message>
        <message>
            <source>C4</source>
            <translation>جيم 4</translation>
        </message>
        <message>
            <source>C5</source>
            <translation>جيم 5</translation>
        </message>
        <message>
            <source>C6</source>
            <translation>جيم 6</translation>
        </message>
        <message>
            <source>C7</source>
            <translation>جيم 7</translation>
        </message>
        <message>
            <source>C8</source>
            <translation>جيم 8</translation>
        </message>
        <message>
            <source>C9</source>
            <translation>جيم 9</translation>
        </message>
        <message>
            <source>C10</source>
            <translation>جيم 10</translation>
        </message>
        <message>
            <source>C11</source>
            <translation>جيم 11</translation>
        </message>
        <message>
            <source>Public governance authorities and all stakeholders</source>
            <translation>دور السلطات العامة المسؤولة عن الإدارة وجميع أصحاب المصلحة</translation>
        </message>
        <message>
            <source>Information and communication infrastructure</source>
            <translation>البنية التحتية للمعلومات والاتصالات</translation>
        </message>
        <message>
            <source>Access to information and knowledge</source>
            <translation>النفاذ إلى المعلومات والمعرفة</translation>
        </message>
        <message>
            <source>Capacity-building</source>
            <translation>بناء القدرات</translation>
        </message>
        <message>
            <source>Building confidence and security in the use of ICTs</source>
            <translation>بناء الثقة والأمن في استعمال تكنولوجيا المعلومات والاتصالات</translation>
        </message>
        <message>
            <source>The enabling environment</source>
            <translation>البيئة التمكينية</translation>
        </message>
        <message>
            <source>ICT applications</source>
            <translation>تطبيقات تكنولوجيا المعلومات والاتصالات</translation>
        </message>
        <message>
            <source>Cultural and linguistic diversity, local content</source>
            <translation>التنوع الثقافي واللغوي والمحتوى المحلي</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>وسائط الإعلام</translation>
        </message>
        <message>
            <source>Ethical dimensions of the information society</source>
            <translation>الأبعاد الأخلاقية لمجتمع المعلومات</translation>
        </message>
        <message>
            <source>International and regional cooperation</source>
            <translation>التعاون الدولي والإقليمي</translation>
        </message>
        <message>
            <source>ICTs for development</source>
            <translation>تسخير تكنولوجيا المعلومات والاتصالات لأغراض التنمية</translation>
        </message>
        <message>
            <source>Closing all digital divides</source>
            <translation>سد جميع الفجوات الرقمية</translation>
        </message>
        <message>
            <source>The digital economy</source>
            <translation>الاقتصاد الرقمي</translation>
        </message>
        <message>
            <source>Social and economic development</source>
            <translation>التنمية الاجتماعية والاقتصادية</translation>
        </message>
        <message>
            <source>Environmental impacts</source>
            <translation>الآثار البيئية</translation>
        </message>
        <message>
            <source>The enabling environment for digital development</source>
            <translation>البيئة المواتية للتنمية الرقمية</translation>
        </message>
        <message>
            <source>Confidence and security</source>
            <translation>الثقة والأمن</translation>
        </message>
        <message>
            <source>Capacity development</source>
            <translation>تنمية القدرات</translation>
        </message>
        <message>
            <source>Financial mechanisms</source>
            <translation>آليات التمويل</translation>
        </message>
        <message>
            <source>Human rights and ethical dimensions</source>
            <translation>حقوق الإنسان والأبعاد الأخلاقية</translation>
        </message>
        <message>
            <source>Data governance</source>
            <translation>حوكمة البيانات</translation>
        </message>
        <message>
            <source>Artificial intelligence</source>
            <translation>الذكاء الاصطناعي</translation>
        </message>
        <message>
            <source>Internet governance</source>
            <translation>إدارة الإنترنت</translation>
        </message>
        <message>
            <source>Development of the WSIS framework</source>
            <translation>تطوير إطار القمة العالمية لمجتمع المعلومات</translation>
        </message>
        <message>
            <source>Monitoring and measurement</source>
            <translation>الرصد والقياس</translation>
        </message>
        <message>
            <source>Follow-up and review</source>
            <translation>المتابعة والاستعراض</translation>
        </message>
        <message>
            <source>What governments and the other stakeholders each do so that technologies serve development, for example through national strategies for the digital economy and society.</source>
            <translation>ما تفعله الحكومات وسائر أصحاب المصلحة لكي تخدم التكنولوجيات التنمية، ومن ذلك الاستراتيجيات الوطنية للاقتصاد والمجتمع الرقميين.</translation>
        </message>
        <message>
            <source>Networks, coverage and affordable connections: the foundation of everything else.</source>
            <translation>الشبكات والتغطية والتوصيلات الميسورة التكلفة: أساس كل ما عداها.</translation>
        </message>
        <message>
            <source>Public information open to all, places to reach it such as libraries, and accessibility for persons with disabilities.</source>
            <translation>المعلومات العامة المفتوحة للجميع، وأماكن الحصول عليها كالمكتبات، وإمكانية الوصول للأشخاص ذوي الإعاقة.</translation>
        </message>
        <message>
            <source>Skills and literacy, so that people and institutions can use technologies and shape them.</source>
            <translation>المهارات والدراية، لكي يتمكن الأفراد والمؤسسات من استعمال التكنولوجيات وتشكيلها.</translation>
        </message>
        <message>
            <source>Cybersecurity, the fight against cybercrime, and trust in what is done with technologies.</source>
            <translation>الأمن السيبراني ومكافحة الجريمة السيبرانية والثقة في استعمال التكنولوجيات.</translation>
        </message>
        <message>
            <source>Policy, law and regulation under which networks and services can grow.</source>
            <translation>السياسات والقوانين واللوائح التي تنمو في ظلها الشبكات والخدمات.</translation>
        </message>
        <message>
            <source>What technologies do in eight fields: government, business, learning, health, employment, environment, agriculture and science.</source>
            <translation>ما تحققه التكنولوجيات في ثمانية ميادين: الحكومة والأعمال والتعلم والصحة والعمالة والبيئة والزراعة والعلوم.</translation>
        </message>
        <message>
            <source>Every culture and language present on the Internet, with content made where people live.</source>
            <translation>حضور كل ثقافة ولغة على الإنترنت، بمحتوى يُنتج حيث يعيش الناس.</translation>
        </message>
        <message>
            <source>Journalism, and the freedom, independence and variety of media.</source>
            <translation>الصحافة، وحرية وسائط الإعلام واستقلالها وتنوعها.</translation>
        </message>
        <message>
            <source>What is right to do with technologies: respect for human rights, and safeguards against misuse.</source>
            <translation>ما يصح فعله بالتكنولوجيات: احترام حقوق الإنسان والضمانات من إساءة الاستعمال.</translation>
        </message>
        <message>
            <source>Work across borders: between countries, in the regions, and within the United Nations.</source>
            <translation>العمل عبر الحدود: بين البلدان وفي المناطق وداخل الأمم المتحدة.</translation>
        </message>
        <message>
            <source>What technologies can do for sustainable development, what holds that back, and the action lines as the framework for it.</source>
            <translation>ما يمكن أن تقدمه التكنولوجيات للتنمية المستدامة وما يعوق ذلك، ومسارات العمل إطارا له.</translation>
        </message>
        <message>
            <source>The gaps between those who have and can use technologies and those who don't: between countries, women and men, ages, abilities and languages.</source>
            <translation>الفوارق بين من لديهم التكنولوجيات ويستطيعون استعمالها ومن لا يستطيعون: بين البلدان، والنساء والرجال، والأعمار والقدرات واللغات.</translation>
        </message>
        <message>
            <source>Trade, finance, small enterprises and work, as digital services change them.</source>
            <translation>التجارة والتمويل والمشاريع الصغيرة والعمل، كما تغيرها الخدمات الرقمية.</translation>
        </message>
        <message>
            <source>Education, health, culture, and help in disasters, with digital means.</source>
            <translation>التعليم والصحة والثقافة والمساعدة في الكوارث بالوسائل الرقمية.</translation>
        </message>
        <message>
            <source>How technologies help to watch over the environment, and what they cost it in energy, water, minerals and waste.</source>
            <translation>كيف تساعد التكنولوجيات في مراقبة البيئة وما تكلفها من طاقة ومياه ومعادن ونفايات.</translation>
        </message>
        <message>
            <source>Predictable policy and law, technology transfer, and what should not stand in the way of development.</source>
            <translation>سياسات وقوانين يمكن التنبؤ بها، ونقل التكنولوجيا، وما ينبغي ألا يقف في طريق التنمية.</translation>
        </message>
        <message>
            <source>Security in the use of technologies between States, and protection of people against violence, hate and abuse online.</source>
            <translation>الأمن في استعمال التكنولوجيات بين الدول، وحماية الناس من العنف والكراهية والإيذاء على الإنترنت.</translation>
        </message>
        <message>
            <source>Skills for people of all ages, and expertise for those who make policy.</source>
            <translation>مهارات للناس من جميع الأعمار، وخبرة لواضعي السياسات.</translation>
        </message>
        <message>
            <source>Who pays for networks and inclusion: private investment, development banks, partners, and how to join their means.</source>
            <translation>من يمول الشبكات والإدماج: الاستثمار الخاص ومصارف التنمية والشركاء، وكيفية الجمع بين وسائلهم.</translation>
        </message>
        <message>
            <source>The same rights online as offline: expression, privacy, media, women and girls, children.</source>
            <translation>الحقوق نفسها على الإنترنت وخارجها: التعبير والخصوصية ووسائط الإعلام والنساء والفتيات والأطفال.</translation>
        </message>
        <message>
            <source>Rules on how data are shared, protected and used, and the working group of the Commission on Science and Technology for Development on them.</source>
            <translation>القواعد المتعلقة بتبادل البيانات وحمايتها واستعمالها، والفريق العامل المعني بها التابع للجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية.</translation>
        </message>
        <message>
            <source>Capacity for all countries, the mapping of what the United Nations offers, and an independent scientific panel.</source>
            <translation>قدرات لجميع البلدان، وحصر ما تقدمه الأمم المتحدة، وفريق علمي مستقل.</translation>
        </message>
        <message>
            <source>The working definition of the Tunis Agenda, enhanced cooperation, and the Internet Governance Forum, now permanent.</source>
            <translation>التعريف العملي الوارد في برنامج عمل تونس، والتعاون المعزز، ومنتدى إدارة الإنترنت الذي أصبح دائما.</translation>
        </message>
        <message>
            <source>Who carries WSIS out: action line facilitators and their road maps, the regional commissions, and the tie to the Global Digital Compact.</source>
            <translation>من ينفذ نواتج القمة العالمية لمجتمع المعلومات: ميسرو مسارات العمل وخرائط طريقهم، واللجان الإقليمية، والصلة بالتعاهد الرقمي العالمي.</translation>
        </message>
        <message>
            <source>Indicators and statistics that show how far the information society has come.</source>
            <translation>المؤشرات والإحصاءات التي تبين ما بلغه مجتمع المعلومات.</translation>
        </message>
        <message>
            <source>Who keeps watch until the next review: the Economic and Social Council, its Commission, the United Nations Group on the Information Society, and the meeting of 2035.</source>
            <translation>من يتولى المتابعة حتى الاستعراض المقبل: المجلس الاقتصادي والاجتماعي ولجنته وفريق الأمم المتحدة المعني بمجتمع المعلومات، واجتماع عام 2035.</translation>
        </message>
        <message>
            <source>an address or a number to call</source>
            <translation>عنوان أو رقم هاتف</translation>
        </message>
        <message>
            <source>an amount of money</source>
            <translation>مبلغ من المال</translation>
        </message>
        <message>
            <source>a percentage</source>
            <translation>نسبة مئوية</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>سنة</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>تاريخ</translation>
        </message>
        <message>
            <source>how often</source>
            <translation>عدد المرات</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>a person’s name</source>
            <translation>اسم شخص</translation>
        </message>
        <message>
            <source>a place</source>
            <translation>مكان</translation>
        </message>
        <message>
            <source>a reason</source>
            <translation>سبب</translation>
        </message>
        <message>
            <source>The documents don't say</source>
            <translation>لا تذكر الوثائق ذلك</translation>
        </message>
        <message>
            <source>read again, it has changed</source>
            <translation>قُرئت من جديد إذ تغيرت</translation>
        </message>
        <message>
            <source>already in the library</source>
            <translation>موجودة في المكتبة</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>تعذرت قراءتها</translation>
        </message>
        <message>
            <source>Annex: the paragraphs cited</source>
            <translation>مرفق: الفقرات المستشهد بها</translation>
        </message>
        <message>
            <source>page {}</source>
            <translation>الصفحة {}</translation>
        </message>
        <message>
            <source>comment by {}</source>
            <translation>تعليق من {}</translation>
        </message>
        <message>
            <source>{paragraphs} cited from {documents}</source>
            <translation>المستشهد به {paragraphs} من {documents}</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>لا وثائق</numerusform>
                <numerusform>وثيقة واحدة</numerusform>
                <numerusform>وثيقتان</numerusform>
                <numerusform>%n وثائق</numerusform>
                <numerusform>%n وثيقة</numerusform>
                <numerusform>%n وثيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>لا فقرات</numerusform>
                <numerusform>فقرة واحدة</numerusform>
                <numerusform>فقرتان</numerusform>
                <numerusform>%n فقرات</numerusform>
                <numerusform>%n فقرة</numerusform>
                <numerusform>%n فقرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>لا صفحات</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>لا ورود</numerusform>
                <numerusform>ورود واحد</numerusform>
                <numerusform>ورودان</numerusform>
                <numerusform>%n مواضع</numerusform>
                <numerusform>%n موضعا</numerusform>
                <numerusform>%n موضع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quotation(s)</source>
            <translation>
                <numerusform>لا اقتباسات</numerusform>
                <numerusform>اقتباس واحد</numerusform>
                <numerusform>اقتباسان</numerusform>
                <numerusform>%n اقتباسات</numerusform>
                <numerusform>%n اقتباسا</numerusform>
                <numerusform>%n اقتباس</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) struck out</source>
            <translation>
                <numerusform>لا مقاطع مشطوبة</numerusform>
                <numerusform>مقطع واحد مشطوب</numerusform>
                <numerusform>مقطعان مشطوبان</numerusform>
                <numerusform>%n مقاطع مشطوبة</numerusform>
                <numerusform>%n مقطعا مشطوبا</numerusform>
                <numerusform>%n مقطع مشطوب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out as unsupported: %n sentence(s).</source>
            <translation>
                <numerusform>لم تُترك أي جملة لعدم وجود سند.</numerusform>
                <numerusform>تُركت جملة واحدة لا سند لها.</numerusform>
                <numerusform>تُركت جملتان لا سند لهما.</numerusform>
                <numerusform>تُركت %n جمل لا سند لها.</numerusform>
                <numerusform>تُركت %n جملة لا سند لها.</numerusform>
                <numerusform>تُركت %n جملة لا سند لها.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{}” is no longer in the library; the sheet keeps the paragraphs it quotes.</source>
            <translation>لم تعد “{}” في المكتبة؛ وتحتفظ الورقة بالفقرات المقتبسة منها.</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>لا إجابات</numerusform>
                <numerusform>إجابة واحدة</numerusform>
                <numerusform>إجابتان</numerusform>
                <numerusform>%n إجابات</numerusform>
                <numerusform>%n إجابة</numerusform>
                <numerusform>%n إجابة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%n ملفات</numerusform>
                <numerusform>%n ملفا</numerusform>
                <numerusform>%n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>Struck out: “{text}”.</source>
            <translation>مشطوب: “{text}”.</translation>
        </message>
        <message>
            <source>Inserted: “{text}”.</source>
            <translation>مدرج: “{text}”.</translation>
        </message>
        <message>
            <source>Struck out by {author}: “{text}”.</source>
            <translation>شطبه {author}: “{text}”.</translation>
        </message>
        <message>
            <source>Inserted by {author}: “{text}”.</source>
            <translation>أدرجه {author}: “{text}”.</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <source>encoding…</source>
            <translation>جارٍ الترميز…</translation>
        </message>
        <message>
            <source>indexing…</source>
            <translation>جارٍ الفهرسة…</translation>
        </message>
        <message>
            <source>uses your words</source>
            <translation>ترد فيها كلماتك</translation>
        </message>
        <message>
            <source>is on the same subject</source>
            <translation>في الموضوع نفسه</translation>
        </message>
        <message>
            <source>says what you ask about</source>
            <translation>تقول ما تسأل عنه</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>; </source>
            <translation>؛ </translation>
        </message>
        <message>
            <source>Cited: {places}. File: {file}, SHA-256 {sha256}</source>
            <translation>المستشهد به: {places}. الملف: {file}، SHA-256 {sha256}</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>الفقرة</translation>
        </message>
        <message>
            <source>By</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>Stated reason</source>
            <translation>السبب المذكور</translation>
        </message>
        <message>
            <source>file</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>delegation</source>
            <translation>الوفد</translation>
        </message>
        <message>
            <source>author</source>
            <translation>صاحب النص</translation>
        </message>
        <message>
            <source>action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>المحذوف</translation>
        </message>
        <message>
            <source>inserted</source>
            <translation>المدرج</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>المواقف</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>الوفد</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>unsigned</source>
            <translation>بلا توقيع</translation>
        </message>
        <message>
            <source>Most contested paragraphs</source>
            <translation>الفقرات الأشد خلافا</translation>
        </message>
        <message>
            <source>Status of paragraphs</source>
            <translation>حالة الفقرات</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>المقترحات</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>مجاب عنه</translation>
        </message>
        <message>
            <source>number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>الاقتباس</translation>
        </message>
        <message>
            <source>citation</source>
            <translation>الإحالة</translation>
        </message>
        <message>
            <source>label</source>
            <translation>رقم الفقرة</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>symbol</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>proposer</source>
            <translation>مقدم الاقتراح</translation>
        </message>
        <message>
            <source>item</source>
            <translation>بند</translation>
        </message>
        <message>
            <source>footnote</source>
            <translation>حاشية</translation>
        </message>
        <message>
            <source>table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>Unknown author</source>
            <translation>صاحب نص مجهول</translation>
        </message>
        <message>
            <source>Another author</source>
            <translation>مؤلف آخر</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>.</source>
            <translation>,</translation>
        </message>
        <message>
            <source>{} pages</source>
            <translation>{} صفحة</translation>
        </message>
        <message>
            <source>{} MB</source>
            <translation>{} ميغابايت</translation>
        </message>
        <message>
            <source>{} s</source>
            <translation>{} ثانية</translation>
        </message>
        <message>
            <source>more than {} MB</source>
            <translation>أكثر من {} ميغابايت</translation>
        </message>
        <message>
            <source>more than {} MB of text</source>
            <translation>أكثر من {} ميغابايت من النص</translation>
        </message>
        <message>
            <source>more than {} MB in one paragraph</source>
            <translation>أكثر من {} ميغابايت في فقرة واحدة</translation>
        </message>
        <message>
            <source>more than {} attributes</source>
            <translation>أكثر من {} سمة</translation>
        </message>
        <message>
            <source>more than {} parts</source>
            <translation>أكثر من {} جزءا</translation>
        </message>
        <message>
            <source>{}: more than {} MB</source>
            <translation>{}: أكثر من {} ميغابايت</translation>
        </message>
        <message>
            <source>{}: more than {} elements</source>
            <translation>{}: أكثر من {} عنصرا</translation>
        </message>
        <message>
            <source>{}: document type declaration</source>
            <translation>{}: إعلان نوع الوثيقة</translation>
        </message>
        <message>
            <source>{}: forbidden or repeated name</source>
            <translation>{}: اسم محظور أو مكرر</translation>
        </message>
        <message>
            <source>{}: unknown compression</source>
            <translation>{}: ضغط غير معروف</translation>
        </message>
        <message>
            <source>{} unpacks more than {} times</source>
            <translation>{} يتضخم عند فك الضغط أكثر من {} مرة</translation>
        </message>
        <message>
            <source>unpacks to more than {} MB</source>
            <translation>أكثر من {} ميغابايت بعد فك الضغط</translation>
        </message>
        <message>
            <source>elements nested more than {} deep</source>
            <translation>عناصر متداخلة بعمق يزيد على {}</translation>
        </message>
        <message>
            <source>pages of drawings</source>
            <translation>صفحات رسوم</translation>
        </message>
        <message>
            <source>no page {}</source>
            <translation>لا توجد صفحة {}</translation>
        </message>
        <message>
            <source>not a web page</source>
            <translation>ليس صفحة ويب</translation>
        </message>
        <message>
            <source>no Word document in it</source>
            <translation>لا توجد فيه وثيقة Word</translation>
        </message>
        <message>
            <source>not a ZIP file</source>
            <translation>ليس ملف ZIP</translation>
        </message>
        <message>
            <source>no file has such a name</source>
            <translation>لا يوجد ملف بهذا الاسم</translation>
        </message>
        <message>
            <source>not a file of the disk</source>
            <translation>ليس ملفا على القرص</translation>
        </message>
        <message>
            <source>its name is in no known encoding: rename it</source>
            <translation>اسمه بترميز غير معروف: غيّره</translation>
        </message>
        <message>
            <source>it changed while it was read</source>
            <translation>تغير أثناء قراءته</translation>
        </message>
        <message>
            <source>two of its paragraphs can't be told apart</source>
            <translation>لا يمكن التمييز بين فقرتين فيه</translation>
        </message>
        <message>
            <source>it holds half a character</source>
            <translation>فيه نصف حرف</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>أُوقف</translation>
        </message>
        <message>
            <source>exit code {}</source>
            <translation>رمز الخروج {}</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>القرص ممتلئ</translation>
        </message>
        <message>
            <source>no room for a backup before it is brought up to date</source>
            <translation>لا مساحة لنسخة احتياطية قبل التحديث</translation>
        </message>
        <message>
            <source>not a library</source>
            <translation>ليست مكتبة</translation>
        </message>
        <message>
            <source>its database is gone</source>
            <translation>قاعدة بياناتها مفقودة</translation>
        </message>
        <message>
            <source>the copy of {} was changed</source>
            <translation>نسخة {} عُدّلت</translation>
        </message>
        <message>
            <source>it is no pack</source>
            <translation>ليس حزمة مكتبة</translation>
        </message>
        <message>
            <source>it holds too many files, or one of them twice</source>
            <translation>فيه ملفات أكثر من اللازم أو ملف مكرر</translation>
        </message>
        <message>
            <source>it does not hold the files it names</source>
            <translation>لا يتضمن الملفات التي يذكرها</translation>
        </message>
        <message>
            <source>{} is not what the pack says it is</source>
            <translation>{} ليس كما تذكره الحزمة</translation>
        </message>
        <message>
            <source>its documents are too large together</source>
            <translation>وثائقه كبيرة جدا مجتمعة</translation>
        </message>
        <message>
            <source>it was made by a newer version of the program</source>
            <translation>أُنشئ بنسخة أحدث من البرنامج</translation>
        </message>
        <message>
            <source>its list of documents can't be read</source>
            <translation>لا تمكن قراءة قائمة وثائقه</translation>
        </message>
        <message>
            <source>{} was changed on its way</source>
            <translation>{} عُدّل في الطريق</translation>
        </message>
        <message>
            <source>it wants another token</source>
            <translation>يطلب رمزا آخر</translation>
        </message>
        <message>
            <source>it is no Chroma server</source>
            <translation>ليس خادوم Chroma</translation>
        </message>
        <message>
            <source>it is no Chroma server of this version</source>
            <translation>ليس خادوم Chroma من هذا الإصدار</translation>
        </message>
        <message>
            <source>Chroma {} is not supported</source>
            <translation>الإصدار {} من Chroma غير مدعوم</translation>
        </message>
        <message>
            <source>a newer version of Rapporteur filled it</source>
            <translation>ملأه إصدار أحدث من Rapporteur</translation>
        </message>
        <message>
            <source>it was filled with another language model</source>
            <translation>مُلئ باستخدام نموذج لغوي آخر</translation>
        </message>
        <message>
            <source>it holds another archive than the one this library belongs to</source>
            <translation>يضم محفوظات غير التي تنتمي إليها هذه المكتبة</translation>
        </message>
        <message>
            <source>its record of {} is broken</source>
            <translation>سجله الخاص بـ {} معطوب</translation>
        </message>
        <message>
            <source>its edition {} is broken</source>
            <translation>نسخته {} معطوبة</translation>
        </message>
        <message>
            <source>its reply can't be read</source>
            <translation>لا تمكن قراءة رده</translation>
        </message>
        <message>
            <source>its reply is too long</source>
            <translation>رده طويل جدا</translation>
        </message>
        <message>
            <source>its reply takes too long</source>
            <translation>رده يستغرق وقتا طويلا</translation>
        </message>
        <message>
            <source>it is open in another program, or protected</source>
            <translation>مفتوح في برنامج آخر أو محمي</translation>
        </message>
        <message>
            <source>it is open in another program</source>
            <translation>مفتوح في برنامج آخر</translation>
        </message>
        <message>
            <source>the disk can only be read</source>
            <translation>القرص للقراءة فقط</translation>
        </message>
        <message>
            <source>there is no such folder</source>
            <translation>لا وجود لهذا المجلد</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>هذا مجلد</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>اسمه طويل جدا</translation>
        </message>
        <message>
            <source>it is not a text file</source>
            <translation>ليس ملفا نصيا</translation>
        </message>
        <message>
            <source>Copy paragraph with citation</source>
            <translation>نسخ الفقرة مع الإحالة</translation>
        </message>
        <message>
            <source>Copied with its citation</source>
            <translation>نُسخت مع إحالتها</translation>
        </message>
        <message>
            <source>Copy paragraph as it is read here</source>
            <translation>نسخ الفقرة كما تُقرأ هنا</translation>
        </message>
        <message>
            <source>Copied as it is read here</source>
            <translation>نُسخ كما يُقرأ هنا</translation>
        </message>
    </context>
    <context>
        <name>AddingView</name>
        <message>
            <source>Files added</source>
            <translation>الملفات المضافة</translation>
        </message>
        <message>
            <source>Files being added</source>
            <translation>الملفات الجاري إضافتها</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Cancel adding</source>
            <translation>إلغاء الإضافة</translation>
        </message>
        <message>
            <source>Close this list</source>
            <translation>إغلاق هذه القائمة</translation>
        </message>
        <message>
            <source>Adding…</source>
            <translation>جارٍ الإضافة…</translation>
        </message>
        <message>
            <source>Putting the index in order…</source>
            <translation>جارٍ ترتيب الفهرس…</translation>
        </message>
        <message>
            <source>Adding {number} of {files}</source>
            <translation>جارٍ إضافة {number} من {files}</translation>
        </message>
        <message>
            <source>{files} done</source>
            <translation>أُنجز {files}</translation>
        </message>
        <message>
            <source>, {files} could not be read</source>
            <translation>؛ تعذرت القراءة: {files}</translation>
        </message>
        <message>
            <source>Cancelled: {}</source>
            <translation>أُلغيت الإضافة: {}</translation>
        </message>
    </context>
    <context>
        <name>AddressDialog</name>
        <message>
            <source>Web address</source>
            <translation>عنوان ويب</translation>
        </message>
        <message>
            <source>This leads out of Rapporteur, to {}</source>
            <translation>يؤدي هذا إلى خارج Rapporteur، إلى {}</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>فتح في المتصفح</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>نسخ العنوان</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Copy every quotation with its citation</source>
            <translation>نسخ كل اقتباس مع إحالته</translation>
        </message>
        <message>
            <source>Copy every quotation with its citation (Ctrl+Shift+C)</source>
            <translation>نسخ كل اقتباس مع إحالته (Ctrl+Shift+C)</translation>
        </message>
        <message>
            <source>Add the whole answer to the sheet</source>
            <translation>إضافة الإجابة كلها إلى الورقة</translation>
        </message>
        <message>
            <source>Add the whole answer to the sheet (Ctrl+D)</source>
            <translation>إضافة الإجابة كلها إلى الورقة (Ctrl+D)</translation>
        </message>
        <message>
            <source>All paragraphs found</source>
            <translation>جميع الفقرات التي وجدت</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>نسخ مع الإحالة</translation>
        </message>
        <message>
            <source>Where did it go?</source>
            <translation>أين صارت؟</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>نسخ الكل</translation>
        </message>
        <message>
            <source>Add to sheet</source>
            <translation>إضافة إلى الورقة</translation>
        </message>
        <message>
            <source>The nearest paragraphs</source>
            <translation>أقرب الفقرات</translation>
        </message>
    </context>
    <context>
        <name>AskedEarly</name>
        <message>
            <source>Documents are still being added. What is there is looked through; if it doesn’t say, you are answered again once all are there.</source>
            <translation>لا تزال الوثائق قيد الإضافة. يُبحث في الموجود منها؛ وإن لم تذكر ذلك، يُعاد السؤال عند اكتمالها.</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>حدث خطأ ما</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>This is a fault of the program. Your documents and your library are safe; you can go on.</source>
            <translation>هذا خلل في البرنامج. وثائقك ومكتبتك سليمة، ويمكنك المتابعة.</translation>
        </message>
        <message>
            <source>The report says where it happened. It holds no text of your documents or questions.</source>
            <translation>يبين التقرير موضع حدوث الخلل. ولا يتضمن أي نص من وثائقك أو أسئلتك.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>Type a few letters of a command</source>
            <translation>اكتب بعض حروف الأمر</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>الأمر</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>What to compare</source>
            <translation>ماذا تقارن</translation>
        </message>
        <message>
            <source>Two documents</source>
            <translation>وثيقتان</translation>
        </message>
        <message>
            <source>One paragraph</source>
            <translation>فقرة واحدة</translation>
        </message>
    </context>
    <context>
        <name>ComparingView</name>
        <message>
            <source>Older document</source>
            <translation>الوثيقة الأقدم</translation>
        </message>
        <message>
            <source>Newer document</source>
            <translation>الوثيقة الأحدث</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Choose two drafts. Paragraphs are followed through renumbering, moves, splits and mergers; what was struck out and inserted is marked word by word.</source>
            <translation>اختر مشروعي نص. تُتبع الفقرات عبر إعادة الترقيم والنقل والتقسيم والدمج، ويُعلَّم المشطوب والمدرج كلمة كلمة.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>جارٍ المقارنة…</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>ماذا يُعرض</translation>
        </message>
        <message>
            <source>Paragraphs compared</source>
            <translation>الفقرات المقارنة</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>ليستا متقابلتين</translation>
        </message>
        <message>
            <source>The two paragraphs of this row are not counterparts</source>
            <translation>فقرتا هذا الصف غير متقابلتين</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>متقابلتان</translation>
        </message>
        <message>
            <source>Choose a paragraph that was removed and, with Ctrl, the one it became</source>
            <translation>اختر فقرة محذوفة، ثم مع Ctrl الفقرة التي صارت إليها</translation>
        </message>
        <message>
            <source>Leave it to the program</source>
            <translation>ترك الأمر للبرنامج</translation>
        </message>
        <message>
            <source>These are not the same paragraph</source>
            <translation>ليست هذه الفقرة نفسها</translation>
        </message>
        <message>
            <source>These are the same paragraph</source>
            <translation>هذه هي الفقرة نفسها</translation>
        </message>
        <message>
            <source>Joined wrongly?</source>
            <translation>ربط خاطئ؟</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>الأقدم</translation>
        </message>
        <message>
            <source>Newer</source>
            <translation>الأحدث</translation>
        </message>
    </context>
    <context>
        <name>ComposedView</name>
        <message>
            <source>Summary by a language model</source>
            <translation>ملخص من نموذج لغوي</translation>
        </message>
        <message>
            <source>Summary by {}</source>
            <translation>ملخص من {}</translation>
        </message>
        <message>
            <source>The model is writing…</source>
            <translation>النموذج يكتب…</translation>
        </message>
        <message>
            <source>The sentences are the model’s; the quotations below are the documents’.</source>
            <translation>الجمل من النموذج، أما الاقتباسات أدناه فمن الوثائق.</translation>
        </message>
        <message>
            <source>The model said nothing that the quotations bear out.</source>
            <translation>لم يذكر النموذج شيئا تؤيده الاقتباسات.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Opening the library…</source>
            <translation>جارٍ فتح المكتبة…</translation>
        </message>
        <message>
            <source>Mending the library…</source>
            <translation>جارٍ إصلاح المكتبة…</translation>
        </message>
        <message>
            <source>Adding the documents that come with Rapporteur…</source>
            <translation>تجري إضافة الوثائق المرفقة بالبرنامج…</translation>
        </message>
        <message>
            <source>answered in {} s</source>
            <translation>أجيب في {} ثانية</translation>
        </message>
        <message>
            <source>Putting the index in order…</source>
            <translation>جارٍ ترتيب الفهرس…</translation>
        </message>
        <message>
            <source>The index is in order</source>
            <translation>الفهرس مرتب</translation>
        </message>
        <message>
            <source>Copied with citation</source>
            <translation>نسخ مع الإحالة</translation>
        </message>
        <message>
            <source>No program opens this file: {}</source>
            <translation>لا يفتح أي برنامج هذا الملف: {}</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Details of the document</source>
            <translation>بيانات الوثيقة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>مقدم الاقتراح</translation>
        </message>
        <message>
            <source>e.g. {}</source>
            <translation>مثل {}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>As the file says</source>
            <translation>كما في الملف</translation>
        </message>
        <message>
            <source>Goes back to what was found in the file itself</source>
            <translation>يعود إلى ما وُجد في الملف نفسه</translation>
        </message>
        <message>
            <source>File: {}</source>
            <translation>الملف: {}</translation>
        </message>
    </context>
    <context>
        <name>Explore</name>
        <message>
            <source>Explore</source>
            <translation>استكشاف</translation>
        </message>
        <message>
            <source>What to explore</source>
            <translation>ماذا تستكشف</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>المواضيع</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>المسرد</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>جولة في البرنامج</translation>
        </message>
        <message>
            <source>Take the tour of the program</source>
            <translation>القيام بجولة في البرنامج</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export the sheet</source>
            <translation>تصدير الورقة</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>وثيقة Word</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>صفحة ويب</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>جدول (CSV)</translation>
        </message>
        <message>
            <source>Citations for Zotero (CSL-JSON)</source>
            <translation>إحالات لبرنامج Zotero ‏(CSL-JSON)</translation>
        </message>
        <message>
            <source>Citations for Zotero (BibTeX)</source>
            <translation>إحالات لبرنامج Zotero ‏(BibTeX)</translation>
        </message>
    </context>
    <context>
        <name>Facsimile</name>
        <message>
            <source>Pages of the document</source>
            <translation>صفحات الوثيقة</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>الصفحة {page} من {pages}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>بحث في هذه الوثيقة</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>إفراغ الحقل</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>إغلاق البحث</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} من {total}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Saved in {}</source>
            <translation>حُفظ في {}</translation>
        </message>
    </context>
    <context>
        <name>GlossaryView</name>
        <message>
            <source>Search the glossary</source>
            <translation>بحث في المسرد</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>إفراغ الحقل</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>المصطلحات</translation>
        </message>
        <message>
            <source>No such term. Ask the documents instead (Ctrl+1).</source>
            <translation>لا يوجد هذا المصطلح. اسأل الوثائق بدلا من ذلك (Ctrl+1).</translation>
        </message>
        <message>
            <source>Where this term stands</source>
            <translation>أين يرد هذا المصطلح</translation>
        </message>
    </context>
    <context>
        <name>Keeper</name>
        <message>
            <source>No program opens this file: {}</source>
            <translation>لا يفتح أي برنامج هذا الملف: {}</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>Librarian</name>
        <message>
            <source>Removed “{}”</source>
            <translation>أُزيلت “{}”</translation>
        </message>
        <message>
            <source>Changed: {}</source>
            <translation>تغيرت: {}</translation>
        </message>
    </context>
    <context>
        <name>LibraryHead</name>
        <message>
            <source>Tick documents to ask only those.</source>
            <translation>أشر على الوثائق لسؤالها وحدها.</translation>
        </message>
        <message>
            <source>Filter documents</source>
            <translation>تصفية الوثائق</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>إفراغ الحقل</translation>
        </message>
        <message>
            <source>Edit the details (F2)</source>
            <translation>تعديل البيانات (F2)</translation>
        </message>
        <message>
            <source>Remove the document chosen</source>
            <translation>إزالة الوثيقة المختارة</translation>
        </message>
        <message>
            <source>Sort the documents</source>
            <translation>ترتيب الوثائق</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>إضافة وثائق</translation>
        </message>
        <message>
            <source>Add documents (Ctrl+O), or drop them here</source>
            <translation>أضف وثائق (Ctrl+O) أو أفلتها هنا</translation>
        </message>
        <message>
            <source>Add documents…</source>
            <translation>إضافة وثائق…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>إضافة مجلد…</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>لا وثائق بعد</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>إضافة وثائق</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>إضافة مجلد</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>Ask only this document</source>
            <translation>سؤال هذه الوثيقة وحدها</translation>
        </message>
        <message>
            <source>Open the original file</source>
            <translation>فتح الملف الأصلي</translation>
        </message>
        <message>
            <source>Edit details…</source>
            <translation>تعديل البيانات…</translation>
        </message>
        <message>
            <source>No longer superseded</source>
            <translation>لم تحل محلها نسخة أخرى</translation>
        </message>
        <message>
            <source>Replace by a newer version…</source>
            <translation>استبدال بنسخة أحدث…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>إزالة…</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>جميع الملفات</translation>
        </message>
        <message>
            <source>Add the newer version</source>
            <translation>إضافة النسخة الأحدث</translation>
        </message>
    </context>
    <context>
        <name>MentionsView</name>
        <message>
            <source>Every place where words stand</source>
            <translation>كل موضع ترد فيه الكلمات</translation>
        </message>
        <message>
            <source>Type words above and press Enter. Every place where they stand is listed by document, with the total; nothing is left out.</source>
            <translation>اكتب كلمات أعلاه واضغط مفتاح الإدخال. يُدرج كل موضع ترد فيه، وثيقةً بعد وثيقة، مع المجموع؛ ولا يُهمل شيء.</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>مواضع الورود</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>All words</source>
            <translation>جميع الكلمات</translation>
        </message>
        <message>
            <source>Any word</source>
            <translation>أي كلمة</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>كما كتبت</translation>
        </message>
        <message>
            <source>Not in other forms of the words</source>
            <translation>دون صيغ الكلمات الأخرى</translation>
        </message>
        <message>
            <source>Capitals count</source>
            <translation>مراعاة الحروف الكبيرة</translation>
        </message>
        <message>
            <source>Struck out</source>
            <translation>المشطوب</translation>
        </message>
        <message>
            <source>In struck-out passages as well</source>
            <translation>في المقاطع المشطوبة أيضا</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>التعليقات</translation>
        </message>
        <message>
            <source>In comments as well</source>
            <translation>في التعليقات أيضا</translation>
        </message>
        <message>
            <source>Save the list as CSV</source>
            <translation>حفظ القائمة بصيغة CSV</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>الورود السابق</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>الورود التالي</translation>
        </message>
        <message>
            <source>Copy paragraph with citation</source>
            <translation>نسخ الفقرة مع الإحالة</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>حفظ القائمة</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>جداول (*.csv)</translation>
        </message>
        <message>
            <source>{mentions} in {documents}</source>
            <translation>{mentions} في {documents}</translation>
        </message>
        <message>
            <source>No mention in the documents</source>
            <translation>لا ورود في الوثائق</translation>
        </message>
    </context>
    <context>
        <name>Middle</name>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Looking for an answer</source>
            <translation>جارٍ البحث عن إجابة</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>اسأل</translation>
        </message>
        <message>
            <source>Find every mention</source>
            <translation>كل موضع ورود</translation>
        </message>
        <message>
            <source>Explore</source>
            <translation>استكشاف</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>المواقف</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Open the library again</source>
            <translation>فتح المكتبة من جديد</translation>
        </message>
        <message>
            <source>Mend the library</source>
            <translation>إصلاح المكتبة</translation>
        </message>
        <message>
            <source>Goes back to the backup; the damage is kept</source>
            <translation>العودة إلى النسخة الاحتياطية مع الاحتفاظ بالتالف</translation>
        </message>
    </context>
    <context>
        <name>Negotiation</name>
        <message>
            <source>No paragraph is marked in the source. Click a citation first.</source>
            <translation>لا فقرة معلّمة في المصدر. انقر على إحالة أولا.</translation>
        </message>
        <message>
            <source>Saved in {}</source>
            <translation>حُفظ في {}</translation>
        </message>
    </context>
    <context>
        <name>NewerDialog</name>
        <message>
            <source>Newer versions</source>
            <translation>نسخ أحدث</translation>
        </message>
        <message>
            <source>These documents have the symbol of one that is here already. A document that is replaced stays in the library, marked as superseded; answers prefer the newer one.</source>
            <translation>تحمل هذه الوثائق رمز وثيقة موجودة هنا. وتبقى الوثيقة المستبدلة في المكتبة مع الإشارة إلى أن نسخة أحدث حلت محلها؛ وتفضل الإجابات الأحدث.</translation>
        </message>
        <message>
            <source>Replace {}</source>
            <translation>استبدال {}</translation>
        </message>
        <message>
            <source>by {}</source>
            <translation>بـ {}</translation>
        </message>
        <message>
            <source>Replace those ticked</source>
            <translation>استبدال المؤشر عليها</translation>
        </message>
        <message>
            <source>Keep all side by side</source>
            <translation>الاحتفاظ بها جميعا</translation>
        </message>
    </context>
    <context>
        <name>Offer</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>إغلاق هذا السطر</translation>
        </message>
    </context>
    <context>
        <name>Only</name>
        <message>
            <source>Whose changes</source>
            <translation>تعديلات مَن</translation>
        </message>
        <message>
            <source>Whose changes are read; those of the others are left out</source>
            <translation>تُقرأ تعديلات هذا الوفد وتُترك تعديلات غيره</translation>
        </message>
        <message>
            <source>Everyone’s changes</source>
            <translation>تعديلات الجميع</translation>
        </message>
    </context>
    <context>
        <name>PageRow</name>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
    </context>
    <context>
        <name>PositionsView</name>
        <message>
            <source>Positions</source>
            <translation>المواقف</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>ماذا يُعرض</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>المقترحات</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>من المقترِح</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>موضع خلاف</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Add all that is shown to the sheet</source>
            <translation>إضافة كل المعروض إلى الورقة</translation>
        </message>
        <message>
            <source>Save as a Word file or a table</source>
            <translation>حفظ كملف Word أو جدول</translation>
        </message>
        <message>
            <source>Show the filters</source>
            <translation>إظهار عوامل التصفية</translation>
        </message>
        <message>
            <source>{} with a status</source>
            <translation>{} ذات حالة</translation>
        </message>
        <message>
            <source>No paragraph here has brackets, or a note such as “[agreed]”.</source>
            <translation>لا توجد هنا فقرة بين أقواس معقوفة أو عليها ملاحظة مثل «[agreed]».</translation>
        </message>
        <message>
            <source>Gathering the proposals…</source>
            <translation>جارٍ جمع المقترحات…</translation>
        </message>
        <message>
            <source>Proposals by delegation</source>
            <translation>المقترحات حسب الوفد</translation>
        </message>
        <message>
            <source>Most contested paragraphs</source>
            <translation>الفقرات الأشد خلافا</translation>
        </message>
        <message>
            <source>How far paragraphs are agreed</source>
            <translation>مدى الاتفاق على الفقرات</translation>
        </message>
        <message>
            <source>Add to sheet</source>
            <translation>إضافة إلى الورقة</translation>
        </message>
        <message>
            <source>Word file (*.docx)</source>
            <translation>ملف Word ‏(*.docx)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
        <message>
            <source>Save the proposals shown</source>
            <translation>حفظ المقترحات المعروضة</translation>
        </message>
        <message>
            <source>No document here marks changes or has comments.</source>
            <translation>لا توجد هنا وثيقة بها تعديلات معلّمة أو تعليقات.</translation>
        </message>
        <message>
            <source>{proposals} on {paragraphs}</source>
            <translation>{proposals} بشأن {paragraphs}</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>إفراغ الحقل</translation>
        </message>
        <message>
            <source>Ask all documents</source>
            <translation>سؤال جميع الوثائق</translation>
        </message>
        <message>
            <source>Type a question, or words to find, first.</source>
            <translation>اكتب أولا سؤالا أو كلمات للبحث عنها.</translation>
        </message>
        <message>
            <source>Within {count}: {names}</source>
            <translation>ضمن {count}: {names}</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>اسأل</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Ask the documents a question</source>
            <translation>اطرح سؤالا على الوثائق</translation>
        </message>
        <message>
            <source>Words to find; a phrase in "quotation marks"</source>
            <translation>كلمات للبحث؛ والعبارة بين "علامتي تنصيص"</translation>
        </message>
    </context>
    <context>
        <name>Quotation</name>
        <message>
            <source>Quotation</source>
            <translation>اقتباس</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Saved in {}</source>
            <translation>حُفظ في {}</translation>
        </message>
        <message>
            <source>Where the reference leads</source>
            <translation>إلى أين تؤدي الإحالة</translation>
        </message>
    </context>
    <context>
        <name>RemovedBar</name>
        <message>
            <source>Put back</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Removed “{}”</source>
            <translation>أُزيلت “{}”</translation>
        </message>
        <message>
            <source>Put back “{}”</source>
            <translation>أُعيدت “{}”</translation>
        </message>
    </context>
    <context>
        <name>ReplaceDialog</name>
        <message>
            <source>Replace by a newer version</source>
            <translation>استبدال بنسخة أحدث</translation>
        </message>
        <message>
            <source>Documents of the library</source>
            <translation>وثائق المكتبة</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>إضافة ملف…</translation>
        </message>
        <message>
            <source>Which is the newer version of {}? It stays, marked as superseded.</source>
            <translation>أيها النسخة الأحدث من {}؟ تبقى الوثيقة مع الإشارة إلى أن نسخة أحدث حلت محلها.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>As the system has them</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عال</translation>
        </message>
        <message>
            <source>That of the system</source>
            <translation>لغة النظام</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>Folder of the library</source>
            <translation>مجلد المكتبة</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Choose the folder of the library</source>
            <translation>اختيار مجلد المكتبة</translation>
        </message>
        <message>
            <source>Put the index in order without being asked</source>
            <translation>ترتيب الفهرس دون سؤال</translation>
        </message>
        <message>
            <source>Have a local language model sum up answers</source>
            <translation>تلخيص الإجابات بنموذج لغوي محلي</translation>
        </message>
        <message>
            <source>Address of the language model</source>
            <translation>عنوان النموذج اللغوي</translation>
        </message>
        <message>
            <source>Name of the language model</source>
            <translation>اسم النموذج اللغوي</translation>
        </message>
        <message>
            <source>Address of the shared server</source>
            <translation>عنوان الخادوم المشترك</translation>
        </message>
        <message>
            <source>Token of the shared server</source>
            <translation>رمز الخادوم المشترك</translation>
        </message>
        <message>
            <source>Library, language and shared server change when Rapporteur is started again.</source>
            <translation>تتغير المكتبة واللغة والخادوم المشترك عند تشغيل Rapporteur من جديد.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>الفهرس</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>الملخصات</translation>
        </message>
        <message>
            <source>Off unless you switch it on. The question and the quotations then go to the address named here, and nowhere else. Every sentence shows what it rests on.</source>
            <translation>معطل ما لم تفعّله. عندئذ يرسل السؤال والاقتباسات إلى العنوان المذكور هنا دون غيره. وتبيّن كل جملة ما تستند إليه.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Shared server</source>
            <translation>الخادوم المشترك</translation>
        </message>
        <message>
            <source>None unless you name one. Its documents are fetched into a library of their own, and what you add to that library goes to all who share the server.</source>
            <translation>لا شيء ما لم تسمِّ واحدا. تُجلب وثائقه إلى مكتبة خاصة بها، وما تضيفه إلى تلك المكتبة يصل إلى كل من يشترك في الخادوم.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>الرمز</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>Fetched from the shared server: {}</source>
            <translation>جُلب من الخادوم المشترك: {}</translation>
        </message>
        <message>
            <source>A newer version came from the shared server: {}</source>
            <translation>وصل إصدار أحدث من الخادوم المشترك: {}</translation>
        </message>
        <message>
            <source>Removed by others: {}</source>
            <translation>أزاله آخرون: {}</translation>
        </message>
        <message>
            <source>Now on the shared server: {}</source>
            <translation>أصبح على الخادوم المشترك: {}</translation>
        </message>
        <message>
            <source>In step with {}</source>
            <translation>متزامن مع {}</translation>
        </message>
    </context>
    <context>
        <name>SheetBar</name>
        <message>
            <source>Sheet that is open</source>
            <translation>الورقة المفتوحة</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>الأوراق</translation>
        </message>
        <message>
            <source>New sheet…</source>
            <translation>ورقة جديدة…</translation>
        </message>
        <message>
            <source>Rename the sheet…</source>
            <translation>تغيير اسم الورقة…</translation>
        </message>
        <message>
            <source>Delete the sheet</source>
            <translation>حذف الورقة</translation>
        </message>
        <message>
            <source>New, rename, delete</source>
            <translation>جديدة، تغيير الاسم، حذف</translation>
        </message>
        <message>
            <source>New sheet</source>
            <translation>ورقة جديدة</translation>
        </message>
        <message>
            <source>Rename the sheet</source>
            <translation>تغيير اسم الورقة</translation>
        </message>
        <message>
            <source>Name of the sheet:</source>
            <translation>اسم الورقة:</translation>
        </message>
        <message>
            <source>Name of the sheet</source>
            <translation>اسم الورقة</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>My answers</source>
            <translation>إجاباتي</translation>
        </message>
        <message>
            <source>Answers on the sheet</source>
            <translation>الإجابات في الورقة</translation>
        </message>
        <message>
            <source>Put answers here with “Add to sheet”, order them, write headings and notes between them. The sheet is kept as you go; export it with all its citations.</source>
            <translation>ضع الإجابات هنا بزر “إضافة إلى الورقة”، ورتبها، واكتب بينها عناوين وملاحظات. تُحفظ الورقة أولا بأول؛ وصدّرها بجميع إحالاتها.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Export the sheet</source>
            <translation>تصدير الورقة</translation>
        </message>
        <message>
            <source>Add a heading</source>
            <translation>إضافة عنوان</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>إضافة ملاحظة</translation>
        </message>
        <message>
            <source>Take the chosen entry off</source>
            <translation>إخراج المدخل المختار</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>نقل إلى أعلى</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>نقل إلى أسفل</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>إخراج</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Added to the sheet “{}”</source>
            <translation>أُضيفت إلى الورقة “{}”</translation>
        </message>
        <message>
            <source>Taken off the sheet.</source>
            <translation>أُخرجت من الورقة.</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>تم التراجع</translation>
        </message>
        <message>
            <source>New heading</source>
            <translation>عنوان جديد</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>ملاحظة جديدة</translation>
        </message>
        <message>
            <source>Exporting {}…</source>
            <translation>جارٍ تصدير {}…</translation>
        </message>
        <message>
            <source>Exported as {}.</source>
            <translation>صُدّرت باسم {}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>اختيار آخر…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Deleted the sheet “{}”.</source>
            <translation>حُذفت الورقة “{}”.</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} من {count}</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Library and sheet</source>
            <translation>المكتبة والورقة</translation>
        </message>
        <message>
            <source>Left side</source>
            <translation>الجانب</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>الورقة</translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>Show the library and the sheet</source>
            <translation>إظهار المكتبة والورقة</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>إظهار المصدر</translation>
        </message>
    </context>
    <context>
        <name>Sieve</name>
        <message>
            <source>Delegation</source>
            <translation>الوفد</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>Words in the proposal or its paragraph</source>
            <translation>كلمات في المقترح أو فقرته</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>إفراغ الحقل</translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>جميع المواضيع</translation>
        </message>
        <message>
            <source>All delegations</source>
            <translation>جميع الوفود</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>جميع الإجراءات</translation>
        </message>
        <message>
            <source>All documents</source>
            <translation>جميع الوثائق</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>أي حالة</translation>
        </message>
    </context>
    <context>
        <name>SourceHead</name>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>تقدم</translation>
        </message>
        <message>
            <source>Open the original file</source>
            <translation>فتح الملف الأصلي</translation>
        </message>
        <message>
            <source>Save as a Word file</source>
            <translation>حفظ كملف Word</translation>
        </message>
        <message>
            <source>Save as a Word file, as it is read; marked changes tracked</source>
            <translation>حفظ كملف Word كما يُقرأ، مع تعقب التعديلات المعلَّمة</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>عرض على شكل</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>صفحة</translation>
        </message>
        <message>
            <source>The paragraphs, with their numbers (Ctrl+Alt+T)</source>
            <translation>الفقرات بأرقامها (Ctrl+Alt+T)</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>الصادر</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>المعلّم</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>المقبول</translation>
        </message>
        <message>
            <source>The text before the proposed changes</source>
            <translation>النص قبل التعديلات المقترحة</translation>
        </message>
        <message>
            <source>Struck-out words struck, inserted underlined</source>
            <translation>المشطوب مشطوبا والمدرج تحته خط</translation>
        </message>
        <message>
            <source>The text with every change accepted</source>
            <translation>النص بعد قبول كل تعديل</translation>
        </message>
        <message>
            <source>One page at a time</source>
            <translation>صفحة صفحة</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>أصغر</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>أكبر</translation>
        </message>
        <message>
            <source>Find in document</source>
            <translation>بحث في الوثيقة</translation>
        </message>
        <message>
            <source>Only PDF files have pages; this document is shown as text</source>
            <translation>لملفات PDF وحدها صفحات؛ وتُعرض هذه الوثيقة نصا</translation>
        </message>
        <message>
            <source>The page as it was printed (Ctrl+Alt+P)</source>
            <translation>الصفحة كما طُبعت (Ctrl+Alt+P)</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>الصفحة {page} من {pages}</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>نص الوثيقة</translation>
        </message>
        <message>
            <source>Click a citation to read it here, in its document.</source>
            <translation>انقر على إحالة لقراءتها هنا، في وثيقتها.</translation>
        </message>
        <message>
            <source>Page at {} %</source>
            <translation>الصفحة بنسبة {} %</translation>
        </message>
        <message>
            <source>Text at {} %</source>
            <translation>النص بنسبة {} %</translation>
        </message>
        <message>
            <source>Save the text as it is read</source>
            <translation>حفظ النص كما يُقرأ</translation>
        </message>
        <message>
            <source>Word file (*.docx)</source>
            <translation>ملف Word ‏(*.docx)</translation>
        </message>
    </context>
    <context>
        <name>StatementCard</name>
        <message>
            <source>Read it in its document (Enter)</source>
            <translation>قراءته في وثيقته (Enter)</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>نسخ مع الإحالة</translation>
        </message>
        <message>
            <source>Copy with citation (C)</source>
            <translation>نسخ مع الإحالة (C)</translation>
        </message>
        <message>
            <source>Add to sheet</source>
            <translation>إضافة إلى الورقة</translation>
        </message>
        <message>
            <source>Add to sheet (S)</source>
            <translation>إضافة إلى الورقة (S)</translation>
        </message>
        <message>
            <source>Open source</source>
            <translation>فتح المصدر</translation>
        </message>
        <message>
            <source>Open source (Enter)</source>
            <translation>فتح المصدر (Enter)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Where did it go?</source>
            <translation>أين صارت؟</translation>
        </message>
        <message>
            <source>On the sheet</source>
            <translation>في الورقة</translation>
        </message>
    </context>
    <context>
        <name>ThemesView</name>
        <message>
            <source>Action lines</source>
            <translation>مسارات العمل</translation>
        </message>
        <message>
            <source>The 20-year review</source>
            <translation>استعراض العشرين عاما</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>المواضيع</translation>
        </message>
        <message>
            <source>Gathering the paragraphs</source>
            <translation>جارٍ جمع الفقرات</translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>جميع المواضيع</translation>
        </message>
        <message>
            <source>Paragraphs of the theme</source>
            <translation>فقرات الموضوع</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Copy paragraph with citation</source>
            <translation>نسخ الفقرة مع الإحالة</translation>
        </message>
        <message>
            <source>{paragraphs} in {documents}</source>
            <translation>{paragraphs} في {documents}</translation>
        </message>
        <message>
            <source>No paragraph in the documents</source>
            <translation>لا فقرة في الوثائق</translation>
        </message>
        <message>
            <source>Read {}</source>
            <translation>قراءة {}</translation>
        </message>
    </context>
    <context>
        <name>TourBar</name>
        <message>
            <source>Guided tour</source>
            <translation>جولة</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>أرني</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>End the tour</source>
            <translation>إنهاء الجولة</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} من {total}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>TraceView</name>
        <message>
            <source>Open a paragraph in the source and ask “Where did it go?”: what stands for it in every other document is listed here, oldest first.</source>
            <translation>افتح فقرة في المصدر واسأل “أين صارت؟”: يُدرج هنا ما يقابلها في كل وثيقة أخرى، من الأقدم إلى الأحدث.</translation>
        </message>
        <message>
            <source>Follow the paragraph shown</source>
            <translation>تتبع الفقرة المعروضة</translation>
        </message>
        <message>
            <source>Follow the paragraph shown in the source</source>
            <translation>تتبع الفقرة المعروضة في المصدر</translation>
        </message>
        <message>
            <source>Looking through the documents…</source>
            <translation>جارٍ البحث في الوثائق…</translation>
        </message>
        <message>
            <source>The paragraph in other documents</source>
            <translation>الفقرة في وثائق أخرى</translation>
        </message>
        <message numerus="yes">
            <source>Found in %n other document(s)</source>
            <translation>
                <numerusform>لم توجد في أي وثيقة أخرى</numerusform>
                <numerusform>وُجدت في وثيقة أخرى واحدة</numerusform>
                <numerusform>وُجدت في وثيقتين أخريين</numerusform>
                <numerusform>وُجدت في %n وثائق أخرى</numerusform>
                <numerusform>وُجدت في %n وثيقة أخرى</numerusform>
                <numerusform>وُجدت في %n وثيقة أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>No other document has it.</source>
            <translation>ليست في أي وثيقة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Cancel: {}</source>
            <translation>إلغاء: {}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Ask the WSIS documents. Get the paragraph.</source>
            <translation>اسأل وثائق القمة العالمية لمجتمع المعلومات، تجد الفقرة.</translation>
        </message>
        <message>
            <source>Every answer is made of the documents’ own words, each with the number of the paragraph it stands in. Nothing leaves this computer.</source>
            <translation>تتكون كل إجابة من كلمات الوثائق نفسها، ومع كل منها رقم الفقرة التي ترد فيها. ولا شيء يغادر هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Try one of these</source>
            <translation>جرب أحد هذه الأسئلة</translation>
        </message>
        <message>
            <source>Add documents…</source>
            <translation>إضافة وثائق…</translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>إضافة وثائق</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>جولة في البرنامج</translation>
        </message>
        <message>
            <source>Take the tour of the program</source>
            <translation>القيام بجولة في البرنامج</translation>
        </message>
        <message>
            <source>or drop files and folders anywhere here</source>
            <translation>أو أفلت ملفات ومجلدات في أي مكان هنا</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>مرحبا</translation>
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
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>ألوان النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عال</translation>
        </message>
        <message>
            <source>Larger letters everywhere</source>
            <translation>حروف أكبر في كل مكان</translation>
        </message>
        <message>
            <source>Smaller letters everywhere</source>
            <translation>حروف أصغر في كل مكان</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <source>The settings can’t be kept: {}</source>
            <translation>لا يمكن حفظ الإعدادات: {}</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>الأوامر…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Guided tour</source>
            <translation>جولة</translation>
        </message>
        <message>
            <source>About Rapporteur</source>
            <translation>حول Rapporteur</translation>
        </message>
        <message>
            <source>Ask the WSIS documents. Get the paragraph.

Every answer is made of verbatim quotations, each with the number of its paragraph. Rapporteur works offline and sends nothing anywhere.</source>
            <translation>اسأل وثائق القمة العالمية لمجتمع المعلومات، تجد الفقرة.

تتكون كل إجابة من اقتباسات حرفية، ومع كل منها رقم فقرتها. ويعمل Rapporteur دون اتصال بالشبكة ولا يرسل شيئا إلى أي مكان.</translation>
        </message>
        <message>
            <source>Version {}</source>
            <translation>الإصدار {}</translation>
        </message>
        <message>
            <source>The details name the licences of everything it is made of.</source>
            <translation>تذكر التفاصيل تراخيص كل ما يتكوّن منه البرنامج.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>تقدم</translation>
        </message>
        <message>
            <source>Sheet not kept</source>
            <translation>الورقة غير محفوظة</translation>
        </message>
        <message>
            <source>The last changes to your sheets could not be kept in the library.</source>
            <translation>تعذر حفظ آخر التغييرات على أوراقك في المكتبة.</translation>
        </message>
        <message>
            <source>Leave without them? You can also export the sheet first.</source>
            <translation>أتغادر دونها؟ يمكنك أيضا تصدير الورقة أولا.</translation>
        </message>
    </context>
    <context>
        <name>box</name>
        <message>
            <source>Remove document</source>
            <translation>إزالة وثيقة</translation>
        </message>
        <message>
            <source>Remove “{}” from the library?</source>
            <translation>أتُزال “{}” من المكتبة؟</translation>
        </message>
        <message>
            <source>The file you added it from stays where it is. Until you close the window, the document can be put back.</source>
            <translation>يبقى الملف الذي أضفتها منه في مكانه. ويمكن إعادة الوثيقة إلى أن تغلق النافذة.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
    </context>
</TS>
