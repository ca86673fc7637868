/** Japanese for questions, and for what people write to people. */
import type { Words } from '../en.js';

export const words: Words<'other', 'help'> = {
  'sales.covers': '以下はご契約に含まれています。変更は担当者が個別に承ります。',
  'sales.plan': 'プラン',
  'sales.seats': 'シート',
  'sales.add_ons': '追加オプション',
  'sales.contact': '営業担当に問い合わせる',
  'sales.send': '送信',
  'sales.hint': '変更したい内容と希望時期。',

  'letter.missing': '入力してください。',
  'letter.number': '0 以上の整数を入力してください。',
  'letter.refused': '受け付けられませんでした。内容を確認するか、短くしてください。',
  'letter.hidden':
    'カード番号、口座番号、コード、キー、またはパスワードをここで伏せました。内容を確認して、もう一度送信してください。',
  'letter.sent': '送信しました。お問い合わせ番号は {reference} です。',
  'letter.another': '別のメッセージを書く',
  'letter.message': 'メッセージ',
  'letter.secrets':
    'カード番号、口座番号、セキュリティコード、パスワード、キーは記入しないでください。',
  'letter.facts': 'メッセージと一緒に送信される内容',
  'letter.role': '役割：{role}',
  'letter.plan': 'プラン：{plan}',
  'letter.notice': 'お知らせ：{text}',
  'letter.invoice': '請求書',
  'letter.invoice.none': '該当なし',
  'letter.invoice.line': '請求書：{invoice}',
  'letter.invoice.name': '{number}、{date}、{total}',

  'role.admin': '管理者',
  'role.billing_admin': '請求管理者',
  'role.member': 'メンバー',
  'role.owner': 'オーナー',
  'role.primary_owner': 'プライマリーオーナー',

  'charge.policy':
    'お支払いいただいた金額は、法律または書面による合意に定めがある場合を除き、原則として返金されません。解約すると次回の更新は行われませんが、返金はありません。',
  'charge.report': '請求を報告',
  'charge.first':
    '心当たりのない請求は、たいてい次のいずれかです。当てはまらないものにチェックを入れてください。',
  'charge.renewal': '更新ではない',
  'charge.renewal.like': '期間の初日に請求されるプランの料金です。',
  'charge.change': 'アップグレードやシートの追加ではない',
  'charge.change.like': '変更した日に請求される、残り期間分の端数のある金額です。',
  'charge.storage': '容量の追加ではない',
  'charge.storage.like': '追加した時に請求され、その後はプランと一緒に請求されます。',
  'charge.credits': 'クレジットの購入や自動チャージではない',
  'charge.credits.like': '切りのよい金額で、その日の取引に載っています。',
  'charge.other_workspace': '別のワークスペースではない',
  'charge.other_workspace.like':
    'ほかの人が同じカードで支払っている場合があります。その請求はその人たちの請求書に載っています。',
  'charge.other_workspace.card':
    'ほかの人も {card} で支払っている場合があります。その請求はその人たちの請求書に載っています。',
  'charge.hold': '銀行による仮押さえではない',
  'charge.hold.like':
    '明細でまだ保留中のものです。銀行はカードが使えるか確認しているだけで、数日以内に解除されます。',
  'charge.left': { other: 'あと {count} 件確認してください。' },
  'charge.none': 'どれでもない場合は、お知らせください。',
  'charge.wallet':
    '銀行では請求されているのにウォレットに入金がない場合は、ご報告ください。もう一度お支払いにならないでください。',
  'charge.hint': '金額、日付、明細の記載内容。',
  'charge.send': '報告を送信',

  'usage.small_charges': '少額の請求がたくさんあるのはなぜですか？',
  'usage.small_charges.answer':
    '利用のたびに、多くは少額で請求されます。何の利用かは、取引を検索するとわかります。',
  'usage.plan_or_balance': 'プランの料金と残高は、それぞれ何に使われますか？',
  'usage.plan_or_balance.answer':
    'プランの料金は、期間ごとに 1 回、カードまたは請求書で支払います。残高は利用した分に使われます。',
  'usage.late_totals': '使ったばかりのものがまだ集計されていないのはなぜですか？',
  'usage.late_totals.answer':
    '利用は数分以内に集計されます。処理中の作業は金額を予約しているだけです。合計は自動的に反映されます。',

  'education.about':
    '学校や大学には見積書をお送りします。依頼しても購入にはならず、承諾しても支払いにはなりません。',
  'education.ask': '見積もりを依頼',
  'education.ask.again': '別の見積もりを依頼',
  'education.state': '{date}に依頼しました。',
  'education.state.requested': '{date}に依頼しました。回答を準備しています。',
  'education.state.sent': '送付しました。承諾する場合は、送付元にご返信ください。',
  'education.state.accepted': '承諾済みです。請求書はこれから発行されます。',
  'education.state.invoiced': '請求書が発行され、お支払い待ちです。',
  'education.state.paid': '請求書は支払い済みです。',
  'education.until': '{date}まで有効。',
  'education.organisation': '学校・団体名',
  'education.role': '役職',
  'education.teachers': '教員数',
  'education.students': '学生数',
  'education.seats': 'シート数',
  'education.storage': '容量（GB）',
  'education.neededBy': '必要な日',
  'education.purchaseOrder': '発注番号',
  'education.publicClass': '公開の授業です',
  'education.urgent': '急いでいます',
  'education.urgent.why': '授業やイベントに必要です。',
  'education.send': '見積もりを依頼',

  'support.send': '送信',
  'support.hint': '行った操作と、期待した結果。',
  'support.none': 'このテキストを質問と一緒にサポートへお送りください。',
};
