/** Arabic for questions, and for what people write to people. */
import type { Words } from '../en.js';

export const words: Words<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', 'help'> = {
  'sales.covers': 'يشمل عقدك ما يلي. وتُجرى التغييرات معك مباشرة.',
  'sales.plan': 'الخطة',
  'sales.seats': 'المقاعد',
  'sales.add_ons': 'الإضافات',
  'sales.contact': 'التواصل مع المبيعات',
  'sales.send': 'إرسال',
  'sales.hint': 'ما تريد تغييره، ومتى.',

  'letter.missing': 'يرجى ملء هذا الحقل.',
  'letter.number': 'يرجى إدخال عدد صحيح، 0 أو أكثر.',
  'letter.refused': 'لم يُقبل هذا. يرجى التحقق منه أو اختصاره.',
  'letter.hidden':
    'أُخفي هنا رقم بطاقة أو حساب أو رمز أو مفتاح أو كلمة مرور. يرجى التحقق من النص وإرساله مرة أخرى.',
  'letter.sent': 'تم الإرسال. رقمك المرجعي هو {reference}.',
  'letter.another': 'كتابة رسالة أخرى',
  'letter.message': 'الرسالة',
  'letter.secrets':
    'يرجى عدم ذكر أرقام البطاقات أو الحسابات أو رموز الأمان أو كلمات المرور أو المفاتيح.',
  'letter.facts': 'يُرسل مع رسالتك',
  'letter.role': 'الدور: {role}',
  'letter.plan': 'الخطة: {plan}',
  'letter.notice': 'الإشعار: {text}',
  'letter.invoice': 'الفاتورة',
  'letter.invoice.none': 'لا شيء منها',
  'letter.invoice.line': 'الفاتورة: {invoice}',
  'letter.invoice.name': '{number}، {date}، {total}',

  'role.admin': 'مسؤول',
  'role.billing_admin': 'مسؤول الفوترة',
  'role.member': 'عضو',
  'role.owner': 'مالك',
  'role.primary_owner': 'المالك الأساسي',

  'charge.policy':
    'لا تُسترد المدفوعات عمومًا، ما لم ينص القانون أو اتفاق مكتوب على غير ذلك. الإلغاء ينهي التجديد ولا يُعيد أي مبلغ.',
  'charge.report': 'الإبلاغ عن خصم',
  'charge.first': 'الخصم الذي لا تعرفه هو غالبًا أحد ما يلي. يرجى تحديد ما ليس هو.',
  'charge.renewal': 'ليس التجديد',
  'charge.renewal.like': 'سعر الخطة، في أول يوم من الفترة.',
  'charge.change': 'ليس ترقية ولا مقاعد إضافية',
  'charge.change.like': 'مبلغ غير مدوّر لبقية الفترة، في يوم التغيير.',
  'charge.storage': 'ليس سعة تخزين إضافية',
  'charge.storage.like': 'تُخصم عند إضافتها، ثم مع الخطة.',
  'charge.credits': 'ليس شراء نقاط ولا إعادة شحن تلقائية',
  'charge.credits.like': 'مبلغ مدوّر يظهر ضمن معاملات ذلك اليوم.',
  'charge.other_workspace': 'ليس مساحة عمل أخرى',
  'charge.other_workspace.like': 'قد يدفع آخرون بالبطاقة نفسها. وتظهر خصوماتهم في فواتيرهم.',
  'charge.other_workspace.card':
    'قد يدفع آخرون أيضًا باستخدام \u2068{card}\u2069. وتظهر خصوماتهم في فواتيرهم.',
  'charge.hold': 'ليس حجزًا من البنك',
  'charge.hold.like':
    'لا يزال معلقًا في كشف الحساب. البنك يتحقق فقط من صلاحية البطاقة، ويُلغى الحجز خلال أيام.',
  'charge.left': {
    zero: 'لم يبقَ ما يُتحقق منه.',
    one: 'بقي عنصر واحد للتحقق منه.',
    two: 'بقي عنصران للتحقق منهما.',
    few: 'بقيت {count} عناصر للتحقق منها.',
    many: 'بقي {count} عنصرًا للتحقق منه.',
    other: 'بقي {count} عنصر للتحقق منه.',
  },
  'charge.none': 'لا شيء مما سبق؟ يرجى إخبارنا به.',
  'charge.wallet':
    'إذا أظهر البنك خصمًا ولم تُظهر المحفظة إضافة، يرجى الإبلاغ عنه. ويرجى عدم الدفع مرة أخرى.',
  'charge.hint': 'المبلغ واليوم والنص الوارد في كشف حسابك.',
  'charge.send': 'إرسال البلاغ',

  'usage.small_charges': 'لماذا توجد خصومات صغيرة كثيرة؟',
  'usage.small_charges.answer':
    'يُخصم كل استخدام عند حدوثه، وغالبًا بمبلغ ضئيل. يمكن البحث في المعاملات لمعرفة سبب كل منها.',
  'usage.plan_or_balance': 'ما الذي تدفعه الخطة وما الذي يدفعه الرصيد؟',
  'usage.plan_or_balance.answer':
    'تُدفع الخطة مرة واحدة لكل فترة، بالبطاقة أو بالفاتورة. ويدفع الرصيد ما يُستخدم.',
  'usage.late_totals': 'لماذا لم يُحتسب بعدُ ما استخدمته للتو؟',
  'usage.late_totals.answer':
    'يُحتسب الاستخدام خلال دقائق، والعمل الجاري لا يفعل سوى حجز مبلغ. وتُحدَّث المجاميع تلقائيًا.',

  'education.about': 'تحصل المدارس والجامعات على عرض سعر. طلبه ليس شراءً، وقبوله ليس دفعًا.',
  'education.ask': 'طلب عرض سعر',
  'education.ask.again': 'طلب عرض سعر آخر',
  'education.state': 'طُلب في {date}.',
  'education.state.requested': 'طُلب في {date}. الرد قيد الإعداد.',
  'education.state.sent': 'أُرسل إليك. يرجى الرد على مرسله عند القبول.',
  'education.state.accepted': 'مقبول. لم تصدر فاتورته بعد.',
  'education.state.invoiced': 'صدرت فاتورته ولم تُدفع بعد.',
  'education.state.paid': 'فاتورته مدفوعة.',
  'education.until': 'صالح حتى {date}.',
  'education.organisation': 'المؤسسة',
  'education.role': 'دورك فيها',
  'education.teachers': 'المعلمون',
  'education.students': 'الطلاب',
  'education.seats': 'المقاعد',
  'education.storage': 'التخزين بالغيغابايت',
  'education.neededBy': 'مطلوب بحلول',
  'education.purchaseOrder': 'رقم أمر الشراء',
  'education.publicClass': 'الصف عام',
  'education.urgent': 'الأمر عاجل',
  'education.urgent.why': 'يعتمد عليه درس أو فعالية.',
  'education.send': 'طلب عرض السعر',

  'support.send': 'إرسال',
  'support.hint': 'ما فعلته وما كنت تتوقعه.',
  'support.none': 'يرجى إرسال هذا النص إلى الدعم مع سؤالك.',
};
