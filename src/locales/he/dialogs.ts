/** Hebrew for what opens once a person has pressed something: a checkout, a card, a question. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'two' | 'other', 'dialogs'> = {
  'checkout.title': 'תשלום',
  'checkout.close': 'ביטול התשלום',
  'checkout.away': 'יש לסיים בחלון הדפדפן שנפתח ואז לחזור לכאן.',
  'checkout.blocked': 'דף התשלום לא נפתח. יש לעבור אליו דרך הקישור.',
  'checkout.open': 'פתיחת דף התשלום',
  'checkout.finished': 'סיימתי',
  'checkout.no_slot': 'לא ניתן לשלם בדף הזה.',

  'payment.card': 'כרטיס חדש',
  'payment.bank': 'אישור בבנק',
  'payment.cancel': 'ביטול',

  'change.title': 'שינוי המינוי',
  'change.title.upgrade': 'שדרוג ל-\u2068{plan}\u2069',
  'change.title.downgrade': 'שנמוך ל-\u2068{plan}\u2069',
  'change.title.switch_to_yearly': 'מעבר לחיוב שנתי',
  'change.title.switch_to_monthly': 'מעבר לחיוב חודשי',
  'change.due': 'לתשלום עכשיו',
  'change.lines': 'פירוט החישוב',
  'change.unused': {
    one: 'זמן שלא נוצל: {item}',
    two: 'זמן שלא נוצל: {count} × {item}',
    other: 'זמן שלא נוצל: {count} × {item}',
  },
  'change.remaining': {
    one: 'זמן שנותר: {item}',
    two: 'זמן שנותר: {count} × {item}',
    other: 'זמן שנותר: {count} × {item}',
  },
  'change.full_period': {
    one: '{item}, תקופה חדשה',
    two: '{count} × {item}, תקופה חדשה',
    other: '{count} × {item}, תקופה חדשה',
  },
  'change.storage': 'אחסון נוסף',
  'change.credit': 'זיכוי קודם',
  'change.kept': 'היתרה נשמרת כזיכוי לחשבוניות הבאות שלך.',
  'change.next': 'החשבונית הבאה ב-{date}',
  'change.warning.storage_over':
    'הקבצים שלך תופסים {size} יותר מהאחסון שנותר. לא ניתן להעלות דבר חדש עד לפינוי הנפח הזה או לקניית אחסון.',
  'change.warning.cancellation_cleared': 'הביטול שלך נמשך חזרה: המינוי נמשך.',
  'change.renewed': 'הסכומים הקודמים אינם תקפים עוד, ולכן אלה חדשים. לא בוצע חיוב.',
  'change.back': 'חזרה',
  'change.close': 'סגירה',
  'change.pay': 'תשלום {amount}',
  'change.confirm': 'אישור השינוי',
  'change.succeeded': 'השינוי בוצע. פרטי החיוב מעודכנים.',
  'change.settling': 'נשלח. בהמתנה לאישור.',
  'change.requires_action': 'השינוי בוצע. התשלום עדיין דורש אישור בבנק.',

  'cancel.title': 'ביטול \u2068{plan}\u2069',
  'cancel.ends': 'התוכנית מסתיימת ב-{date}. הגישה נשמרת עד אז, ואפשר להתחיל אותה מחדש לפני כן.',
  'cancel.ends_with_trial':
    'התוכנית מסתיימת עם תקופת הניסיון ב-{date}, ללא חיוב. הגישה נשמרת עד אז, ואפשר להתחיל אותה מחדש לפני כן.',
  'cancel.no_refund': 'מה שכבר חויב אינו מוחזר.',
  'cancel.add_ons': 'תוספת האחסון שלך מסתיימת עם התוכנית.',
  'cancel.balance': 'היתרה שלך נשארת.',
  'cancel.feedback': 'מה הסיבה לעזיבה?',
  'cancel.keep': 'השארת התוכנית',
  'cancel.confirm': 'ביטול ב-{date}',
  'cancel.done': 'בוטל. התוכנית מסתיימת ב-{date}.',

  'stripe.loading': 'טופס התשלום בטעינה',
  'stripe.held': 'תשלום אחד בכל פעם. יש לסיים או לבטל תחילה את התשלום הפתוח.',
  'stripe.failed': 'לא ניתן היה לטעון את טופס התשלום. לא בוצע חיוב.',
  'stripe.retry': 'ניסיון חוזר',
  'stripe.close': 'סגירת התשלום',
  'stripe.expired': 'פג תוקפו של התשלום הזה. לא בוצע חיוב; יש להתחיל מחדש.',
  'stripe.save_card': 'שמירת הכרטיס',
  'stripe.card_failed': 'לא ניתן היה לשמור את הכרטיס. יש לבדוק אותו או לנסות כרטיס אחר.',
  'stripe.card_waiting':
    'הבנק עדיין לא השיב. אפשר להמתין או לבטל: כרטיס שיאושר מאוחר יותר יישמר בכל מקרה.',
  'stripe.verifying': 'הבנק מבקש ממך לאשר את התשלום הזה.',
};
