/** Hebrew that is there at once: what a page says of itself, what any widget says, and public prices. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'two' | 'other', 'core'> = {
  'amount.credits': { one: '{amount} קרדיט', two: '{amount} קרדיטים', other: '{amount} קרדיטים' },

  'read.loading': 'בטעינה',
  'read.failed': 'לא ניתן היה לטעון את המידע.',
  'read.offline': 'נראה שאין חיבור לאינטרנט.',
  'read.retry': 'ניסיון חוזר',
  'read.refused': 'אין לך גישה לחיובים של סביבת העבודה הזו.',
  'read.signed_out': 'נותקת מהחשבון. יש להתחבר מחדש כדי לראות את החיובים.',
  'read.stale': 'לא ניתן היה לרענן. המידע נכון ל-{time}.',

  'checkout.complete': 'נשלח. פרטי החיוב מתעדכנים.',
  'checkout.settled': 'פרטי החיוב מעודכנים.',
  'checkout.closed': 'התשלום נסגר. לא בוצע חיוב.',
  'checkout.settling': 'נשלח. בהמתנה לאישור, בדרך כלל פחות מדקה.',
  'checkout.stuck':
    'עדיין בהמתנה לחברת הסליקה. דבר לא נכשל: אין צורך לשלם שוב. אם זה נמשך, יש לפנות לתמיכה.',
  'checkout.refresh': 'רענון',

  'payment.succeeded': 'שולם. פרטי החיוב מעודכנים.',
  'payment.settling': 'נשלח. בהמתנה לאישור.',
  'payment.card.done': 'הכרטיס נשמר. פרטי החיוב מתעדכנים.',
  'payment.card.closed': 'נסגר. עדיין לא נשמר כרטיס חדש.',
  'payment.bank.done': 'אושר. פרטי החיוב מתעדכנים.',
  'payment.bank.closed': 'נסגר. התשלום לא אושר.',

  'sales.title': 'החוזה שלך',

  'error.payment_declined': 'הכרטיס נדחה. יש לנסות כרטיס אחר.',
  'error.authentication_required': 'הבנק מבקש ממך לאשר את התשלום הזה.',
  'error.not_verified': 'התשלום לא אושר בבנק. לא בוצע חיוב.',
  'error.validation': 'משהו כאן לא התקבל. יש לתקן ולנסות שוב.',
  'error.version_conflict': 'מישהו אחר שמר קודם. יש לבדוק מה תקף עכשיו ולנסות שוב.',
  'error.rate_limited': 'יותר מדי ניסיונות. יש להמתין רגע ולנסות שוב.',
  'error.offline': 'אין חיבור. דבר לא אבד; יש לנסות שוב כשיהיה חיבור.',
  'error.timeout': 'לא התקבלה תשובה בזמן. יש לנסות שוב: לא יבוצע חיוב כפול.',
  'error.settling': 'הבקשה כבר בטיפול.',
  'error.in_flight': 'הבקשה כבר בטיפול.',
  'error.idempotency_in_progress': 'הבקשה כבר בטיפול.',
  'error.link_expired': 'פג תוקפו של הקישור למסמך. יש לנסות שוב.',
  'error.unsafe_url': 'הכתובת להמשך אינה מוכרת לדף הזה כבטוחה, ולכן לא נפתחה.',
  'error.other': 'הפעולה לא הצליחה. יש לנסות שוב.',

  'field.optional': '\u2068{label}\u2069 (אופציונלי)',

  'copy.button': 'העתקה עבור מנהל',
  'copy.support': 'העתקה עבור התמיכה',
  'copy.done': 'הועתק',
  'copy.failed': 'ההעתקה נחסמה. יש לסמן את הטקסט ולהעתיק אותו.',
  'copy.workspace': 'סביבת עבודה: {name}',
  'copy.page': 'דף: {url}',
  'copy.blocked': 'עבודה חסומה: {url}',

  'status.active': 'פעיל',
  'status.trialing': 'בתקופת ניסיון',
  'status.past_due': 'באיחור בתשלום',
  'status.canceled': 'מבוטל',
  'status.unpaid': 'לא שולם',
  'status.incomplete': 'לא הושלם',
  'status.incomplete_expired': 'לא הושלם ופג תוקפו',
  'status.paused': 'מושהה',

  'badge.loading': 'המצב בטעינה',
  'badge.unknown': 'מצב לא ידוע',

  'page.areas': 'תחומי החיוב',
  'page.team_plan': 'תוכנית הצוות',
  'page.plan': 'תוכנית',
  'page.subscription': 'מינוי',
  'page.plans': 'תוכניות',
  'page.credit_balance': 'יתרת קרדיטים',
  'page.ai_credits': 'קרדיטים ל-AI',
  'page.wallet': 'ארנק',
  'page.invoices': 'חשבוניות',
  'page.proration': 'חיוב הוגן וחישוב יחסי',
  'page.documents': 'חשבוניות, קבלות והצעות מחיר',

  'recovery.title': 'תשלומים לביצוע',

  'seats.title': 'מקומות',

  'storage.title': 'אחסון',

  'addons.title': 'תוספות אחסון',

  'method.title': 'אמצעי תשלום',

  'details.title': 'פרטי חיוב',

  'packs.title': 'חבילות קרדיטים',

  'addBalance.title': 'הוספת יתרה',

  'reload.auto_pay': 'תשלום אוטומטי',
  'reload.auto_reload': 'טעינה אוטומטית',

  'alerts.title': 'התראות על יתרה נמוכה',

  'history.title': 'תנועות',

  'invoice_credit.title': 'זיכוי בחשבוניות',

  'charge.title': 'החזרים וחיובים כפולים',

  'education.title': 'תוכניות לחינוך',

  'usage.title': 'איך מחויב השימוש',

  'support.title': 'פנייה לתמיכה',

  'refusal.not_member': 'אין לך הרשאה לראות את סביבת העבודה הזו.',
  'refusal.policy_off': 'האפשרות אינה זמינה כאן.',
  'refusal.surface_unsupported': 'יש להשתמש לשם כך באפליקציית האינטרנט או המחשב.',
  'refusal.contract_managed': 'החוזה שלך מכסה זאת. לשינוי יש לפנות למכירות.',
  'refusal.no_billing_record': 'אין עדיין רשומת חיוב.',
  'refusal.no_subscription': 'יש להירשם תחילה לתוכנית.',
  'refusal.status_blocks': 'מצב המינוי אינו מאפשר זאת כעת.',
  'refusal.payment_before_plans': 'יש לשלם את החשבונית הפתוחה לפני החלפת תוכנית.',
  'refusal.resume_before_plans': 'יש לחדש את המינוי לפני החלפת תוכנית.',
  'refusal.first_payment_before_plans': 'יש להשלים את התשלום הראשון לפני החלפת תוכנית.',
  'refusal.no_payment_method': 'יש להוסיף תחילה אמצעי תשלום.',
  'refusal.limit_blocks': 'בתוכנית הזו יש פחות מקומות ממספר החברים שלך. יש להסיר חברים תחילה.',
  'refusal.settling': 'תשלום עבור זה נמצא בתהליך אישור.',
  'refusal.in_flight': 'הבקשה כבר בטיפול.',
  'refusal.role': 'התפקיד שלך אינו מאפשר זאת.',
  'refusal.nobody_manages': 'איש אינו מנהל את החיובים בסביבת העבודה הזו. יש לפנות לתמיכה.',
  'refusal.owner_starts_checkout': 'רק הבעלים הראשי יכול להתחיל תשלום',
  'refusal.owner_opens_portal': 'רק הבעלים הראשי יכול לפתוח את פורטל החיובים',
  'refusal.admin_manages_plan': 'מנהל סביבת העבודה מנהל את התוכנית.',
  'refusal.admin_fixes_payment':
    'מנהל סביבת העבודה צריך להסדיר את התשלום הזה. אין להוסיף כרטיס אישי במקום אחר.',
  'refusal.admin_opens_billing': 'החיובים פתוחים למנהלי סביבת העבודה. יש לפנות לאחד מהם.',

  'banner.payment_action': 'הבנק מבקש ממך לאשר תשלום.',
  'banner.payment_action.due': 'הבנק מבקש ממך לאשר תשלום של {due}.',
  'banner.payment_failed.failed': 'תשלום שנכשל: חיוב נכשל.',
  'banner.payment_failed.failed.due': 'תשלום שנכשל: חיוב של {due} נכשל.',
  'banner.payment_failed.past_due': 'תשלום שנכשל: החיוב האחרון נכשל.',
  'banner.payment_failed.past_due.due': 'תשלום שנכשל: החיוב האחרון בסך {due} נכשל.',
  'banner.payment_failed.unpaid': 'החשבונית האחרונה לא שולמה.',
  'banner.payment_failed.unpaid.due': 'החשבונית האחרונה בסך {due} לא שולמה.',
  'banner.incomplete': 'התשלום הראשון לא הושלם. יש לסיים אותו עד {time}.',
  'banner.over_seats': {
    one: 'חריגה במקומות: {used} חברים על מקום אחד בתשלום.',
    two: 'חריגה במקומות: {used} חברים על שני מקומות בתשלום.',
    other: 'חריגה במקומות: {used} חברים על {count} מקומות בתשלום.',
  },
  'banner.over_storage': 'חריגה באחסון: {used} מתוך {quota} בשימוש, חריגה של {over}.',
  'banner.cancel_scheduled': 'ביטול מתוכנן: התוכנית שלך מסתיימת ב-{date}.',
  'banner.trial.today': 'תקופת ניסיון: מסתיימת היום, {date}.',
  'banner.trial': {
    one: 'תקופת ניסיון: מסתיימת ב-{date}, בעוד יום אחד.',
    two: 'תקופת ניסיון: מסתיימת ב-{date}, בעוד יומיים.',
    other: 'תקופת ניסיון: מסתיימת ב-{date}, בעוד {count} ימים.',
  },
  'banner.autoreload_suspended.suspended': 'הטעינה האוטומטית הושהתה כי החיובים נכשלו שוב ושוב.',
  'banner.autoreload_suspended.capped': 'הטעינה האוטומטית הגיעה לתקרה החודשית, והיתרה נמוכה מהסף.',
  'banner.low_balance': 'היתרה שלך נמוכה: {balance}.',
  'banner.low_balance.stopped': 'היתרה שלך היא {balance}. השירות הופסק.',
  'banner.updating': 'בעדכון…',
  'banner.dismiss': 'הסתרה',
  'banner.dismissed': 'ההודעה הוסתרה',
  'banner.none': 'אין הודעות',

  'answer.verify_payment': 'אימות התשלום',
  'answer.update_payment_method': 'עדכון אמצעי התשלום',
  'answer.pay_invoice': 'תשלום החשבונית',
  'answer.finish_payment': 'השלמת התשלום',
  'answer.add_seats': 'הוספת מקומות',
  'answer.manage_members': 'ניהול חברים',
  'answer.change_plan': 'החלפת תוכנית',
  'answer.buy_storage': 'קניית אחסון',
  'answer.review_files': 'בדיקת קבצים',
  'answer.upgrade': 'שדרוג',
  'answer.restart': 'התחלה מחדש',
  'answer.choose_plan': 'בחירת תוכנית',
  'answer.raise_cap': 'העלאת התקרה',
  'answer.buy_credits': 'קניית קרדיטים',
  'answer.add_balance': 'הוספת יתרה',
  'answer.contact_sales': 'פנייה למכירות',
  'answer.contact_support': 'פנייה לתמיכה',

  'refusal.subscribe_before_packs': 'כדי לקנות חבילות קרדיטים יש להירשם תחילה לתוכנית',
  'refusal.payment_before_packs': 'כדי לקנות חבילות קרדיטים יש לשלם תחילה את החשבונית הפתוחה',
  'refusal.resume_before_packs': 'כדי לקנות חבילות קרדיטים יש לחדש תחילה את המינוי',
  'refusal.owner_changes_alerts': 'רק הבעלים הראשי יכול לשנות התראות',
  'refusal.owner_buys_packs': 'רק הבעלים הראשי יכול לקנות חבילות קרדיטים',
  'refusal.creator_buys_packs': 'רק יוצר הצוות יכול לקנות חבילות קרדיטים',
  'refusal.admin_buys_credits':
    'מנהל סביבת העבודה קונה קרדיטים ומגדיר טעינה אוטומטית. כשהקרדיטים עומדים להיגמר, יש לפנות לאחד המנהלים.',
  'refusal.admin_adds_seats': 'יש יותר חברים ממקומות בתשלום. יש לפנות למנהל סביבת העבודה.',
  'refusal.admin_frees_storage':
    'האחסון חרג מהמכסה. יש לפנות למנהל סביבת העבודה או למחוק קבצים שבבעלותך.',
  'refusal.admin_manages_members': 'שינויים בחברים דורשים מנהל של סביבת העבודה.',

  'plans.title': 'תוכניות',
  'plans.interval': 'מחזור חיוב',
  'plans.billed.month': 'חיוב חודשי',
  'plans.billed.year': 'חיוב שנתי',
  'plans.save': 'חיסכון של {percent}',
  'plans.save_up_to': 'חיסכון של עד {percent}',
  'plans.recommended': 'מומלצת',
  'plans.free': 'חינם',
  'plans.custom': 'מחיר מותאם אישית',
  'plans.per.month': 'לחודש',
  'plans.per.year': 'לשנה',
  'plans.per_seat.month': 'למקום / לחודש',
  'plans.per_seat.year': 'למקום / לשנה',
  'plans.only.month': 'התוכנית הזו מחויבת חודשית בלבד.',
  'plans.only.year': 'התוכנית הזו מחויבת שנתית בלבד.',
  'plans.label.contact_sales': 'פנייה למכירות',
  'plans.label.start_trial': 'התחלת ניסיון',
  'plans.label.proceed_to_payment': 'המשך לתשלום',
  'plans.label.continue_plan': 'המשך עם התוכנית הזו',

  'page.title': 'חיובים',

  'return.switch': 'החלפת סביבת עבודה',
  'return.title': 'התשלום שלך',
};
