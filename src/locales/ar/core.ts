/** Arabic that is there at once: what a page says of itself, what any widget says, and public prices. */
import type { Words } from '../en.js';

export const words: Words<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', 'core'> = {
  'amount.credits': {
    zero: '{amount} نقطة',
    one: '{amount} نقطة',
    two: '{amount} نقطة',
    few: '{amount} نقاط',
    many: '{amount} نقطة',
    other: '{amount} نقطة',
  },

  'read.loading': 'جارٍ التحميل',
  'read.failed': 'تعذّر تحميل هذه المعلومات.',
  'read.offline': 'يبدو أنك غير متصل بالإنترنت.',
  'read.retry': 'إعادة المحاولة',
  'read.refused': 'ليس لديك إذن بالوصول إلى فوترة مساحة العمل هذه.',
  'read.signed_out': 'تم تسجيل خروجك. يرجى تسجيل الدخول مجددًا لعرض الفوترة.',
  'read.stale': 'تعذّر التحديث. هذه المعلومات تعود إلى {time}.',

  'checkout.complete': 'تم الإرسال. جارٍ تحديث الفوترة.',
  'checkout.settled': 'بيانات الفوترة محدّثة.',
  'checkout.closed': 'أُغلق الدفع. لم يُخصم أي مبلغ.',
  'checkout.settling': 'تم الإرسال. في انتظار التأكيد، ويستغرق ذلك عادةً أقل من دقيقة.',
  'checkout.stuck':
    'لا نزال في انتظار معالج الدفع. لم يفشل شيء: لا حاجة إلى الدفع مرة أخرى. إذا استمر ذلك، يرجى التواصل مع الدعم.',
  'checkout.refresh': 'تحديث',

  'payment.succeeded': 'تم الدفع. بيانات الفوترة محدّثة.',
  'payment.settling': 'تم الإرسال. في انتظار التأكيد.',
  'payment.card.done': 'حُفظت البطاقة. جارٍ تحديث الفوترة.',
  'payment.card.closed': 'أُغلقت. لم تُحفظ أي بطاقة جديدة بعد.',
  'payment.bank.done': 'تم التأكيد. جارٍ تحديث الفوترة.',
  'payment.bank.closed': 'أُغلق. الدفع غير مؤكد.',

  'sales.title': 'عقدك',

  'error.payment_declined': 'رُفضت البطاقة. يرجى تجربة بطاقة أخرى.',
  'error.authentication_required': 'يطلب البنك منك تأكيد هذه الدفعة.',
  'error.not_verified': 'لم تُؤكَّد الدفعة لدى البنك. لم يُخصم أي مبلغ.',
  'error.validation': 'لم يُقبل بعض ما أُدخل. يرجى تصحيحه وإعادة المحاولة.',
  'error.version_conflict': 'حفظ شخص آخر قبلك. يرجى الاطلاع على ما هو سارٍ الآن ثم إعادة المحاولة.',
  'error.rate_limited': 'محاولات كثيرة جدًا. يرجى الانتظار قليلًا ثم إعادة المحاولة.',
  'error.offline': 'لا يوجد اتصال. لم يُفقد شيء؛ يرجى إعادة المحاولة عند الاتصال بالإنترنت.',
  'error.timeout': 'لم يصل رد في الوقت المحدد. يرجى إعادة المحاولة: لن يُخصم المبلغ مرتين.',
  'error.settling': 'هذا الطلب قيد المعالجة بالفعل.',
  'error.in_flight': 'هذا الطلب قيد المعالجة بالفعل.',
  'error.idempotency_in_progress': 'هذا الطلب قيد المعالجة بالفعل.',
  'error.link_expired': 'انتهت صلاحية رابط هذا المستند. يرجى إعادة المحاولة.',
  'error.unsafe_url':
    'العنوان المطلوب للمتابعة ليس من العناوين التي تثق بها هذه الصفحة، لذلك لم يُفتح.',
  'error.other': 'لم تنجح العملية. يرجى إعادة المحاولة.',

  'field.optional': '\u2068{label}\u2069 (اختياري)',

  'copy.button': 'نسخ لإرساله إلى مسؤول',
  'copy.support': 'نسخ لإرساله إلى الدعم',
  'copy.done': 'تم النسخ',
  'copy.failed': 'مُنع النسخ. يرجى تحديد النص ونسخه.',
  'copy.workspace': 'مساحة العمل: {name}',
  'copy.page': 'الصفحة: {url}',
  'copy.blocked': 'العمل المتوقف: {url}',

  'status.active': 'نشط',
  'status.trialing': 'فترة تجريبية',
  'status.past_due': 'متأخر السداد',
  'status.canceled': 'ملغى',
  'status.unpaid': 'غير مدفوع',
  'status.incomplete': 'غير مكتمل',
  'status.incomplete_expired': 'غير مكتمل ومنتهي الصلاحية',
  'status.paused': 'متوقف مؤقتًا',

  'badge.loading': 'جارٍ تحميل الحالة',
  'badge.unknown': 'الحالة غير معروفة',

  'page.areas': 'أقسام الفوترة',
  'page.team_plan': 'خطة الفريق',
  'page.plan': 'الخطة',
  'page.subscription': 'الاشتراك',
  'page.plans': 'الخطط',
  'page.credit_balance': 'رصيد النقاط',
  'page.ai_credits': 'نقاط الذكاء الاصطناعي',
  'page.wallet': 'المحفظة',
  'page.invoices': 'الفواتير',
  'page.proration': 'الفوترة العادلة والحساب التناسبي',
  'page.documents': 'الفواتير والإيصالات وعروض الأسعار',

  'recovery.title': 'المدفوعات المستحقة',

  'seats.title': 'المقاعد',

  'storage.title': 'التخزين',

  'addons.title': 'إضافات التخزين',

  'method.title': 'طريقة الدفع',

  'details.title': 'تفاصيل الفوترة',

  'packs.title': 'حزم النقاط',

  'addBalance.title': 'إضافة رصيد',

  'reload.auto_pay': 'الدفع التلقائي',
  'reload.auto_reload': 'إعادة الشحن التلقائية',

  'alerts.title': 'تنبيهات انخفاض الرصيد',

  'history.title': 'المعاملات',

  'invoice_credit.title': 'رصيد الفواتير',

  'charge.title': 'المبالغ المستردة والخصومات المكررة',

  'education.title': 'خطط التعليم',

  'usage.title': 'كيفية احتساب الاستخدام',

  'support.title': 'التواصل مع الدعم',

  'refusal.not_member': 'لا يمكنك عرض مساحة العمل هذه.',
  'refusal.policy_off': 'هذا غير متاح هنا.',
  'refusal.surface_unsupported': 'يرجى استخدام تطبيق الويب أو سطح المكتب لهذا الغرض.',
  'refusal.contract_managed': 'هذا مشمول في عقدك. يرجى التواصل مع المبيعات لتغييره.',
  'refusal.no_billing_record': 'لا يوجد سجل فوترة بعد.',
  'refusal.no_subscription': 'يرجى الاشتراك في خطة أولًا.',
  'refusal.status_blocks': 'حالة الاشتراك لا تسمح بذلك الآن.',
  'refusal.payment_before_plans': 'يرجى دفع الفاتورة المفتوحة قبل تغيير الخطة.',
  'refusal.resume_before_plans': 'يرجى استئناف الاشتراك قبل تغيير الخطة.',
  'refusal.first_payment_before_plans': 'يرجى إكمال الدفعة الأولى قبل تغيير الخطة.',
  'refusal.no_payment_method': 'يرجى إضافة طريقة دفع أولًا.',
  'refusal.limit_blocks': 'عدد مقاعد هذه الخطة أقل من عدد الأعضاء لديك. يرجى إزالة أعضاء أولًا.',
  'refusal.settling': 'جارٍ تأكيد دفعة لهذا الطلب.',
  'refusal.in_flight': 'هذا الطلب قيد المعالجة بالفعل.',
  'refusal.role': 'دورك لا يسمح بذلك.',
  'refusal.nobody_manages': 'لا أحد يدير الفوترة في مساحة العمل هذه. يرجى التواصل مع الدعم.',
  'refusal.owner_starts_checkout': 'المالك الأساسي وحده يمكنه بدء الدفع',
  'refusal.owner_opens_portal': 'المالك الأساسي وحده يمكنه فتح بوابة الفوترة',
  'refusal.admin_manages_plan': 'يدير الخطةَ أحد مسؤولي مساحة العمل.',
  'refusal.admin_fixes_payment':
    'يجب أن يعالج أحد مسؤولي مساحة العمل هذه الدفعة. يرجى عدم إضافة بطاقة شخصية في مكان آخر.',
  'refusal.admin_opens_billing': 'الفوترة متاحة لمسؤولي مساحة العمل. يرجى سؤال أحدهم.',

  'banner.payment_action': 'يطلب البنك منك تأكيد دفعة.',
  'banner.payment_action.due': 'يطلب البنك منك تأكيد دفعة بقيمة {due}.',
  'banner.payment_failed.failed': 'دفعة فاشلة: فشلت إحدى عمليات الخصم.',
  'banner.payment_failed.failed.due': 'دفعة فاشلة: فشل خصم بقيمة {due}.',
  'banner.payment_failed.past_due': 'دفعة فاشلة: فشل آخر خصم.',
  'banner.payment_failed.past_due.due': 'دفعة فاشلة: فشل آخر خصم بقيمة {due}.',
  'banner.payment_failed.unpaid': 'آخر فاتورة غير مدفوعة.',
  'banner.payment_failed.unpaid.due': 'آخر فاتورة بقيمة {due} غير مدفوعة.',
  'banner.incomplete': 'الدفعة الأولى غير مكتملة. يرجى إكمالها قبل {time}.',
  'banner.over_seats': {
    zero: 'تجاوز عدد المقاعد: الأعضاء {used}، ولا توجد مقاعد مدفوعة.',
    one: 'تجاوز عدد المقاعد: الأعضاء {used} على مقعد مدفوع واحد.',
    two: 'تجاوز عدد المقاعد: الأعضاء {used} على مقعدين مدفوعين.',
    few: 'تجاوز عدد المقاعد: الأعضاء {used} على {count} مقاعد مدفوعة.',
    many: 'تجاوز عدد المقاعد: الأعضاء {used} على {count} مقعدًا مدفوعًا.',
    other: 'تجاوز عدد المقاعد: الأعضاء {used} على {count} مقعد مدفوع.',
  },
  'banner.over_storage': 'تجاوز سعة التخزين: استُخدم {used} من {quota}، بزيادة {over}.',
  'banner.cancel_scheduled': 'إلغاء مجدول: تنتهي خطتك في {date}.',
  'banner.trial.today': 'فترة تجريبية: تنتهي اليوم، {date}.',
  'banner.trial': {
    zero: 'فترة تجريبية: تنتهي في {date}، اليوم.',
    one: 'فترة تجريبية: تنتهي في {date}، بعد يوم واحد.',
    two: 'فترة تجريبية: تنتهي في {date}، بعد يومين.',
    few: 'فترة تجريبية: تنتهي في {date}، بعد {count} أيام.',
    many: 'فترة تجريبية: تنتهي في {date}، بعد {count} يومًا.',
    other: 'فترة تجريبية: تنتهي في {date}، بعد {count} يوم.',
  },
  'banner.autoreload_suspended.suspended':
    'أُوقفت إعادة الشحن التلقائية مؤقتًا بسبب تكرار فشل عمليات الخصم.',
  'banner.autoreload_suspended.capped':
    'بلغت إعادة الشحن التلقائية حدّها لهذا الشهر، والرصيد أقل من الحد الأدنى المحدد.',
  'banner.low_balance': 'رصيدك منخفض: {balance}.',
  'banner.low_balance.stopped': 'رصيدك {balance}. توقفت الخدمة.',
  'banner.updating': 'جارٍ التحديث…',
  'banner.dismiss': 'إخفاء',
  'banner.dismissed': 'تم إخفاء الإشعار',
  'banner.none': 'لا توجد إشعارات',

  'answer.verify_payment': 'تأكيد الدفع',
  'answer.update_payment_method': 'تحديث طريقة الدفع',
  'answer.pay_invoice': 'دفع الفاتورة',
  'answer.finish_payment': 'إكمال الدفع',
  'answer.add_seats': 'إضافة مقاعد',
  'answer.manage_members': 'إدارة الأعضاء',
  'answer.change_plan': 'تغيير الخطة',
  'answer.buy_storage': 'شراء سعة تخزين',
  'answer.review_files': 'مراجعة الملفات',
  'answer.upgrade': 'الترقية',
  'answer.restart': 'البدء من جديد',
  'answer.choose_plan': 'اختيار خطة',
  'answer.raise_cap': 'رفع الحد',
  'answer.buy_credits': 'شراء نقاط',
  'answer.add_balance': 'إضافة رصيد',
  'answer.contact_sales': 'التواصل مع المبيعات',
  'answer.contact_support': 'التواصل مع الدعم',

  'refusal.subscribe_before_packs': 'يرجى الاشتراك في خطة أولًا لشراء حزم النقاط',
  'refusal.payment_before_packs': 'يرجى دفع الفاتورة المفتوحة أولًا لشراء حزم النقاط',
  'refusal.resume_before_packs': 'يرجى استئناف الاشتراك أولًا لشراء حزم النقاط',
  'refusal.owner_changes_alerts': 'المالك الأساسي وحده يمكنه تغيير التنبيهات',
  'refusal.owner_buys_packs': 'المالك الأساسي وحده يمكنه شراء حزم النقاط',
  'refusal.creator_buys_packs': 'منشئ الفريق وحده يمكنه شراء حزم النقاط',
  'refusal.admin_buys_credits':
    'يتولى أحد مسؤولي مساحة العمل شراء النقاط وضبط إعادة الشحن التلقائية. يرجى سؤال أحدهم عند انخفاض النقاط.',
  'refusal.admin_adds_seats':
    'عدد الأعضاء أكبر من عدد المقاعد المدفوعة. يرجى سؤال أحد مسؤولي مساحة العمل.',
  'refusal.admin_frees_storage':
    'تجاوز التخزين الحصة المحددة. يرجى سؤال أحد مسؤولي مساحة العمل، أو حذف ملفات تملكها.',
  'refusal.admin_manages_members': 'تغيير الأعضاء يتطلب أحد مسؤولي مساحة العمل.',

  'plans.title': 'الخطط',
  'plans.interval': 'فترة الفوترة',
  'plans.billed.month': 'فوترة شهرية',
  'plans.billed.year': 'فوترة سنوية',
  'plans.save': 'وفّر {percent}',
  'plans.save_up_to': 'وفّر حتى {percent}',
  'plans.recommended': 'موصى بها',
  'plans.free': 'مجانًا',
  'plans.custom': 'سعر مخصص',
  'plans.per.month': 'شهريًا',
  'plans.per.year': 'سنويًا',
  'plans.per_seat.month': 'لكل مقعد / شهريًا',
  'plans.per_seat.year': 'لكل مقعد / سنويًا',
  'plans.only.month': 'هذه الخطة تُفوتر شهريًا فقط.',
  'plans.only.year': 'هذه الخطة تُفوتر سنويًا فقط.',
  'plans.label.contact_sales': 'التواصل مع المبيعات',
  'plans.label.start_trial': 'بدء الفترة التجريبية',
  'plans.label.proceed_to_payment': 'المتابعة إلى الدفع',
  'plans.label.continue_plan': 'المتابعة بهذه الخطة',

  'page.title': 'الفوترة',

  'return.switch': 'تبديل مساحة العمل',
  'return.title': 'دفعتك',
};
