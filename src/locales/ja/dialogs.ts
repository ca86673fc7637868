/** Japanese for what opens once a person has pressed something: a checkout, a card, a question. */
import type { Words } from '../en.js';

export const words: Words<'other', 'dialogs'> = {
  'checkout.title': 'お支払い',
  'checkout.close': 'お支払いをキャンセル',
  'checkout.away': '開いたブラウザーウィンドウで手続きを完了してから、このページに戻ってください。',
  'checkout.blocked': 'お支払いページが開きませんでした。リンクから開いてください。',
  'checkout.open': 'お支払いページを開く',
  'checkout.finished': '完了しました',
  'checkout.no_slot': 'このページではお支払いの手続きができません。',

  'payment.card': '新しいカード',
  'payment.bank': '銀行での確認',
  'payment.cancel': 'キャンセル',

  'change.title': 'サブスクリプションの変更',
  'change.title.upgrade': '{plan} へアップグレード',
  'change.title.downgrade': '{plan} へダウングレード',
  'change.title.switch_to_yearly': '年払いに切り替え',
  'change.title.switch_to_monthly': '月払いに切り替え',
  'change.due': '今回のお支払い額',
  'change.lines': '金額の内訳',
  'change.unused': { other: '未使用期間：{item} × {count}' },
  'change.remaining': { other: '残り期間：{item} × {count}' },
  'change.full_period': { other: '{item} × {count}、新しい期間' },
  'change.storage': '追加容量',
  'change.credit': '以前のクレジット',
  'change.kept': '残りは次回以降の請求書に充てるクレジットとして保管されます。',
  'change.next': '次回の請求書：{date}',
  'change.warning.storage_over':
    'ファイルが残りの容量を {size} 超過します。その分を空けるか容量を購入するまで、新しいファイルをアップロードできません。',
  'change.warning.cancellation_cleared': '解約は取り消され、サブスクリプションは継続します。',
  'change.renewed':
    '以前の金額は無効になったため、新しい金額を表示しています。請求は発生していません。',
  'change.back': '戻る',
  'change.close': '閉じる',
  'change.pay': '{amount} を支払う',
  'change.confirm': '変更を確定',
  'change.succeeded': '変更しました。請求情報は最新です。',
  'change.settling': '送信しました。確認を待っています。',
  'change.requires_action': '変更しました。お支払いはまだ銀行での確認が必要です。',

  'cancel.title': '{plan} を解約',
  'cancel.ends': '{date}に終了します。それまでは引き続きご利用いただけ、終了前なら再開できます。',
  'cancel.ends_with_trial':
    '{date}にトライアルとともに終了し、請求はありません。それまでは引き続きご利用いただけ、終了前なら再開できます。',
  'cancel.no_refund': 'すでに請求された金額は返金されません。',
  'cancel.add_ons': '追加容量はプランとともに終了します。',
  'cancel.balance': '残高はそのまま残ります。',
  'cancel.feedback': '解約の理由をお聞かせください。',
  'cancel.keep': 'プランを続ける',
  'cancel.confirm': '{date}に解約',
  'cancel.done': '解約しました。プランは {date}に終了します。',

  'stripe.loading': 'お支払いフォームを読み込み中',
  'stripe.held':
    '手続きは一度に 1 件のみです。先に進行中の手続きを完了またはキャンセルしてください。',
  'stripe.failed': 'お支払いフォームを読み込めませんでした。請求は発生していません。',
  'stripe.retry': '再試行',
  'stripe.close': 'お支払い画面を閉じる',
  'stripe.expired':
    'このお支払いの有効期限が切れました。請求は発生していません。最初からやり直してください。',
  'stripe.save_card': 'カードを保存',
  'stripe.card_failed':
    'カードを保存できませんでした。内容を確認するか、別のカードをお試しください。',
  'stripe.card_waiting':
    '銀行からまだ応答がありません。このままお待ちいただくか、キャンセルしてください。後で承認されたカードは、そのまま保存されます。',
  'stripe.verifying': '銀行がこのお支払いの確認を求めています。',
};
