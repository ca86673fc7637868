/** Hebrew for questions, and for what people write to people. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'two' | 'other', 'help'> = {
  'sales.covers': 'החוזה שלך מכסה את אלה. שינויים נעשים יחד איתך באופן אישי.',
  'sales.plan': 'תוכנית',
  'sales.seats': 'מקומות',
  'sales.add_ons': 'תוספות',
  'sales.contact': 'פנייה למכירות',
  'sales.send': 'שליחה',
  'sales.hint': 'מה ברצונך לשנות, ועד מתי.',

  'letter.missing': 'יש למלא את השדה.',
  'letter.number': 'יש להזין מספר שלם, 0 או יותר.',
  'letter.refused': 'לא התקבל. יש לבדוק או לקצר.',
  'letter.hidden':
    'מספר כרטיס או חשבון, קוד, מפתח או סיסמה הוסתרו כאן. יש לבדוק את הטקסט ולשלוח שוב.',
  'letter.sent': 'נשלח. מספר הפנייה שלך הוא {reference}.',
  'letter.another': 'כתיבת הודעה נוספת',
  'letter.message': 'הודעה',
  'letter.secrets': 'אין לכלול מספרי כרטיס או חשבון, קודי אבטחה, סיסמאות ומפתחות.',
  'letter.facts': 'נשלח יחד עם ההודעה שלך',
  'letter.role': 'תפקיד: {role}',
  'letter.plan': 'תוכנית: {plan}',
  'letter.notice': 'הודעת מערכת: {text}',
  'letter.invoice': 'חשבונית',
  'letter.invoice.none': 'אף אחת מהן',
  'letter.invoice.line': 'חשבונית: {invoice}',
  'letter.invoice.name': '{number}, {date}, {total}',

  'role.admin': 'מנהל',
  'role.billing_admin': 'מנהל חיובים',
  'role.member': 'חבר',
  'role.owner': 'בעלים',
  'role.primary_owner': 'בעלים ראשי',

  'charge.policy':
    'מה ששולם בדרך כלל אינו מוחזר, אלא אם החוק או הסכם בכתב קובעים אחרת. ביטול מפסיק את החידוש ואינו מחזיר תשלום.',
  'charge.report': 'דיווח על חיוב',
  'charge.first': 'חיוב לא מוכר הוא לרוב אחד מאלה. יש לסמן מה הוא לא.',
  'charge.renewal': 'לא החידוש',
  'charge.renewal.like': 'מחיר התוכנית, ביום הראשון של תקופה.',
  'charge.change': 'לא שדרוג או מקומות נוספים',
  'charge.change.like': 'סכום לא עגול עבור שארית התקופה, ביום השינוי.',
  'charge.storage': 'לא תוספת אחסון',
  'charge.storage.like': 'מחויב בעת ההוספה, ולאחר מכן יחד עם התוכנית.',
  'charge.credits': 'לא רכישת קרדיטים או טעינה אוטומטית',
  'charge.credits.like': 'סכום עגול, שמופיע בין התנועות של אותו יום.',
  'charge.other_workspace': 'לא סביבת עבודה אחרת',
  'charge.other_workspace.like':
    'ייתכן שאחרים משלמים באותו כרטיס. החיובים שלהם מופיעים בחשבוניות שלהם.',
  'charge.other_workspace.card':
    'ייתכן שגם אחרים משלמים עם \u2068{card}\u2069. החיובים שלהם מופיעים בחשבוניות שלהם.',
  'charge.hold': 'לא תפיסת מסגרת של הבנק',
  'charge.hold.like': 'עדיין ממתין בדף החשבון. הבנק רק בודק שהכרטיס תקין, ומשחרר תוך ימים אחדים.',
  'charge.left': {
    one: 'נותר פריט אחד לבדיקה.',
    two: 'נותרו שני פריטים לבדיקה.',
    other: 'נותרו {count} פריטים לבדיקה.',
  },
  'charge.none': 'אף אחד מאלה? נשמח לשמוע על כך.',
  'charge.wallet': 'אם הבנק מציג חיוב והארנק אינו מציג זיכוי, יש לדווח על כך. אין לשלם שוב.',
  'charge.hint': 'הסכום, היום והמילים שבדף החשבון שלך.',
  'charge.send': 'שליחת הדיווח',

  'usage.small_charges': 'למה יש הרבה חיובים קטנים?',
  'usage.small_charges.answer':
    'כל שימוש מחויב כשהוא קורה, לעיתים קרובות בסכום קטן מאוד. חיפוש בתנועות מראה על מה היה כל אחד מהם.',
  'usage.plan_or_balance': 'על מה משלמת התוכנית, ועל מה היתרה?',
  'usage.plan_or_balance.answer':
    'התוכנית משולמת פעם אחת בכל תקופה, בכרטיס או בחשבונית. היתרה משלמת על מה שנעשה בו שימוש.',
  'usage.late_totals': 'למה משהו שהשתמשתי בו עכשיו עדיין לא נספר?',
  'usage.late_totals.answer':
    'השימוש נספר תוך דקות, ועבודה שעדיין רצה רק שומרת סכום. הסכומים מתעדכנים מעצמם.',

  'education.about':
    'בתי ספר ואוניברסיטאות מקבלים הצעת מחיר. בקשה אינה קנייה, ואישור ההצעה אינו תשלום.',
  'education.ask': 'בקשת הצעת מחיר',
  'education.ask.again': 'בקשת הצעת מחיר נוספת',
  'education.state': 'התבקשה ב-{date}.',
  'education.state.requested': 'התבקשה ב-{date}. התשובה בהכנה.',
  'education.state.sent': 'נשלחה אליך. כדי לקבל אותה יש להשיב לשולח.',
  'education.state.accepted': 'התקבלה. החשבונית עוד תגיע.',
  'education.state.invoiced': 'החשבונית הוצאה וטרם שולמה.',
  'education.state.paid': 'החשבונית שולמה.',
  'education.until': 'בתוקף עד {date}.',
  'education.organisation': 'ארגון',
  'education.role': 'תפקידך בו',
  'education.teachers': 'מורים',
  'education.students': 'תלמידים',
  'education.seats': 'מקומות',
  'education.storage': 'אחסון ב-GB',
  'education.neededBy': 'נדרש עד',
  'education.purchaseOrder': 'מספר הזמנת רכש',
  'education.publicClass': 'הכיתה פתוחה לציבור',
  'education.urgent': 'דחוף',
  'education.urgent.why': 'שיעור או אירוע תלויים בזה.',
  'education.send': 'שליחת הבקשה',

  'support.send': 'שליחה',
  'support.hint': 'מה עשית ומה ציפית שיקרה.',
  'support.none': 'יש לשלוח לתמיכה את הטקסט הזה יחד עם השאלה שלך.',
};
