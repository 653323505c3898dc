// How common Arabic and other names are usually written in English, for labels that are transliterated. A name: Arabic, Latin.
// Spellings follow the agencies; names that differ by country have the most frequent one.
import { foldArabic } from '../../domain/arabic-fold.ts';

const ROWS = `
محمد Mohammed|أحمد Ahmed|محمود Mahmoud|علي Ali|حسن Hassan|حسين Hussein|عمر Omar|عثمان Osman|خالد Khaled|سعد Saad|سعيد Saeed|سالم Salem|سليمان Suleiman|إبراهيم Ibrahim|إسماعيل Ismail|يوسف Youssef|موسى Musa|عيسى Issa
يحيى Yahya|مصطفى Mustafa|كمال Kamal|جمال Jamal|طارق Tariq|زياد Ziad|سامي Sami|سامر Samer|شيخ Sheikh|جبل Jabal|هاني Hani|وليد Walid|بسام Bassam|عصام Issam|هشام Hisham|عماد Imad|جهاد Jihad|رياض Riad|فؤاد Fouad|نبيل Nabil|كريم Karim
سمير Samir|أمير Amir|أمين Amin|أنور Anwar|أشرف Ashraf|أيمن Ayman|أسامة Osama|باسل Basel|بدر Badr|بشار Bashar|بلال Bilal|توفيق Tawfiq|جابر Jaber|جعفر Jaafar|حامد Hamed|حبيب Habib|حمد Hamad|حمزة Hamza
حيدر Haidar|خليل Khalil|خليفة Khalifa|راشد Rashid|ربيع Rabih|رفيق Rafiq|زيد Zaid|سلطان Sultan|سلمان Salman|سيف Saif|شريف Sharif|صالح Saleh|صادق Sadiq|صلاح Salah|طلال Talal|طه Taha|عادل Adel|عامر Amer
عباس Abbas|عدنان Adnan|علاء Alaa|عمار Ammar|عمرو Amr|غازي Ghazi|غسان Ghassan|فارس Fares|فاروق Farouk|فاضل Fadel|فادي Fadi|فراس Firas|فهد Fahd|فوزي Fawzi|فيصل Faisal|قاسم Qassem|قيس Qais|كامل Kamel
ماجد Majed|مازن Mazen|مالك Malik|ماهر Maher|مبارك Mubarak|محسن Mohsen|مراد Murad|مروان Marwan|مسعود Massoud|منصور Mansour|منير Munir|مهدي Mahdi|ناجي Naji|ناصر Nasser|نجيب Najib|نزار Nizar|نصر Nasr|نور Nour
هادي Hadi|هيثم Haitham|وائل Wael|ياسر Yasser|ياسين Yassin|يونس Younis|عبد Abd|عبدالله Abdullah|عبدالرحمن Abdulrahman|عبدالعزيز Abdulaziz|عبدالفتاح Abdel Fattah|عبدالملك Abdulmalik|عبدالكريم Abdulkarim|عبدالقادر Abdelkader|عبدالسلام Abdulsalam|عبدالغني Abdulghani|عبدالأمير Abdulamir|رحمن Rahman
بن bin|ابن ibn|بنت bint|أبو Abu|أبي Abi|أم Umm|آل Al|الله Allah|فاطمة Fatima|مريم Mariam|خديجة Khadija|زينب Zainab|ليلى Leila|هدى Huda|ريم Reem|رانيا Rania|أمل Amal|سناء Sanaa
حازم Hazem|رضا Reda|رضوان Radwan|صدام Saddam|كاظم Kadhim|جواد Jawad|لؤي Louay|نعيم Naim|نواف Nawaf|حافظ Hafez|بخيت Bakhit|شهاب Shihab|الدين al-Din|شمس Shams|فخر Fakhr|نور Nour|عز Izz|سراج Siraj
جون John|جورج George|جو Joe|جيمس James|جيم Jim|جاك Jack|جان Jean|بيتر Peter|بيل Bill|بول Paul|بوريس Boris|باتريك Patrick|ديفيد David|دانيال Daniel|دونالد Donald|روبرت Robert|ستيفن Stephen|ستيف Steve
توم Tom|توماس Thomas|توني Tony|مايك Mike|مايكل Michael|مارك Mark|مارتن Martin|كريس Chris|كارل Karl|كارلوس Carlos|ألكسندر Alexander|أندريه Andrei|أنطونيو Antonio|فرانسوا Francois|فيليب Philippe|فيكتور Victor|وليام William|ريتشارد Richard
سيرغي Sergei|سيرجي Sergei|فلاديمير Vladimir|فولوديمير Volodymyr|إيغور Igor|إيفان Ivan|أوليغ Oleg|يوري Yuri|نيكولاي Nikolai|نيكولا Nicolas|ميخائيل Mikhail|دميتري Dmitry|ديمتري Dmitry|ماريا Maria|آنا Anna|ستيفان Stefan|أندرياس Andreas|هانس Hans
أولكسندر Oleksandr|أوليكساندر Oleksandr|أوليه Oleh|يفغيني Yevgeny|كيريل Kirill|دافيد David|حكمت Hikmet|غريغوري Grigory|أوليكسي Oleksii|أندري Andriy|ألكسي Alexei|إيلينا Elena|تشارلز Charles|أوغلو Oglu
`;

/** Latin spellings by folded Arabic name: `LATIN_NAMES.get('محمد')` → `'Mohammed'`. */
export const LATIN_NAMES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split(/[|\n]/)
    .map((row) => {
      const at = row.indexOf(' ');
      return [foldArabic(row.slice(0, at)), row.slice(at + 1)] as const;
    }),
);
