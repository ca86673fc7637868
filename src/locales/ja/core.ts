/** Japanese that is there at once: what a page says of itself, what any widget says, and public prices. */
import type { Words } from '../en.js';

export const words: Words<'other', 'core'> = {
  'amount.credits': { other: '{amount} クレジット' },

  'read.loading': '読み込み中',
  'read.failed': '読み込めませんでした。',
  'read.offline': 'オフラインのようです。',
  'read.retry': '再試行',
  'read.refused': 'このワークスペースの請求情報にアクセスする権限がありません。',
  'read.signed_out':
    'サインアウトしています。請求情報を表示するには、もう一度サインインしてください。',
  'read.stale': '更新できませんでした。{time} 時点の情報です。',

  'checkout.complete': '送信しました。請求情報を更新しています。',
  'checkout.settled': '請求情報は最新です。',
  'checkout.closed': 'お支払い画面を閉じました。請求は発生していません。',
  'checkout.settling': '送信しました。確認を待っています。通常は 1 分以内です。',
  'checkout.stuck':
    '決済会社からの応答を待っています。失敗したわけではありません。もう一度お支払いいただく必要はありません。長く続く場合は、サポートにお問い合わせください。',
  'checkout.refresh': '更新',

  'payment.succeeded': 'お支払いが完了しました。請求情報は最新です。',
  'payment.settling': '送信しました。確認を待っています。',
  'payment.card.done': 'カードを保存しました。請求情報を更新しています。',
  'payment.card.closed': '閉じました。新しいカードはまだ保存されていません。',
  'payment.bank.done': '確認しました。請求情報を更新しています。',
  'payment.bank.closed': '閉じました。お支払いは確認されていません。',

  'sales.title': 'ご契約',

  'error.payment_declined': 'カードが拒否されました。別のカードをお試しください。',
  'error.authentication_required': '銀行がこのお支払いの確認を求めています。',
  'error.not_verified': 'お支払いが銀行で確認されませんでした。請求は発生していません。',
  'error.validation': '受け付けられない内容があります。修正してもう一度お試しください。',
  'error.version_conflict':
    'ほかの人が先に保存しました。現在の内容を確認してから、もう一度お試しください。',
  'error.rate_limited': '試行回数が多すぎます。しばらくしてからもう一度お試しください。',
  'error.offline':
    '接続がありません。何も失われていません。オンラインになったら、もう一度お試しください。',
  'error.timeout':
    '時間内に応答がありませんでした。もう一度お試しください。二重に請求されることはありません。',
  'error.settling': 'すでに処理中です。',
  'error.in_flight': 'すでに処理中です。',
  'error.idempotency_in_progress': 'すでに処理中です。',
  'error.link_expired': 'この書類へのリンクの有効期限が切れました。もう一度お試しください。',
  'error.unsafe_url': '移動先のアドレスはこのページで信頼されていないため、開きませんでした。',
  'error.other': 'うまくいきませんでした。もう一度お試しください。',

  'field.optional': '{label}（任意）',

  'copy.button': '管理者向けにコピー',
  'copy.support': 'サポート向けにコピー',
  'copy.done': 'コピーしました',
  'copy.failed': 'コピーがブロックされました。テキストを選択してコピーしてください。',
  'copy.workspace': 'ワークスペース：{name}',
  'copy.page': 'ページ：{url}',
  'copy.blocked': '止まっている作業：{url}',

  'status.active': '有効',
  'status.trialing': '試用中',
  'status.past_due': '支払い期限超過',
  'status.canceled': '解約済み',
  'status.unpaid': '未払い',
  'status.incomplete': '未完了',
  'status.incomplete_expired': '未完了（期限切れ）',
  'status.paused': '一時停止中',

  'badge.loading': 'ステータスを読み込み中',
  'badge.unknown': 'ステータス不明',

  'page.areas': '請求の項目',
  'page.team_plan': 'チームプラン',
  'page.plan': 'プラン',
  'page.subscription': 'サブスクリプション',
  'page.plans': 'プラン',
  'page.credit_balance': 'クレジット残高',
  'page.ai_credits': 'AI クレジット',
  'page.wallet': 'ウォレット',
  'page.invoices': '請求書',
  'page.proration': '公正な請求と日割り計算',
  'page.documents': '請求書、領収書、見積書',

  'recovery.title': 'お支払いが必要な請求',

  'seats.title': 'シート',

  'storage.title': 'ストレージ',

  'addons.title': '追加ストレージ',

  'method.title': 'お支払い方法',

  'details.title': '請求の詳細',

  'packs.title': 'クレジットパック',

  'addBalance.title': '残高を追加',

  'reload.auto_pay': '自動支払い',
  'reload.auto_reload': '自動チャージ',

  'alerts.title': '残高不足アラート',

  'history.title': '取引',

  'invoice_credit.title': '請求書クレジット',

  'charge.title': '返金と重複請求',

  'education.title': '教育機関向けプラン',

  'usage.title': '利用料金の仕組み',

  'support.title': 'サポートに問い合わせる',

  'refusal.not_member': 'このワークスペースを表示する権限がありません。',
  'refusal.policy_off': 'ここでは利用できません。',
  'refusal.surface_unsupported': 'ウェブ版またはデスクトップ版のアプリをご利用ください。',
  'refusal.contract_managed':
    'ご契約に含まれています。変更するには営業担当にお問い合わせください。',
  'refusal.no_billing_record': '請求の記録がまだありません。',
  'refusal.no_subscription': '先にプランを契約してください。',
  'refusal.status_blocks': '現在のサブスクリプションの状態ではできません。',
  'refusal.payment_before_plans': 'プランを変更する前に、未払いの請求書をお支払いください。',
  'refusal.resume_before_plans': 'プランを変更する前に、サブスクリプションを再開してください。',
  'refusal.first_payment_before_plans': 'プランを変更する前に、初回のお支払いを完了してください。',
  'refusal.no_payment_method': '先にお支払い方法を追加してください。',
  'refusal.limit_blocks':
    'このプランのシート数はメンバー数より少なくなっています。先にメンバーを削除してください。',
  'refusal.settling': 'このお支払いは確認中です。',
  'refusal.in_flight': 'すでに処理中です。',
  'refusal.role': '現在の役割ではできません。',
  'refusal.nobody_manages':
    'このワークスペースには請求の管理者がいません。サポートにお問い合わせください。',
  'refusal.owner_starts_checkout': 'お支払いの手続きを開始できるのは、プライマリーオーナーのみです',
  'refusal.owner_opens_portal': '請求ポータルを開けるのは、プライマリーオーナーのみです',
  'refusal.admin_manages_plan': 'プランはワークスペース管理者が管理しています。',
  'refusal.admin_fixes_payment':
    'このお支払いにはワークスペース管理者の対応が必要です。個人のカードをほかの場所に追加しないでください。',
  'refusal.admin_opens_billing':
    '請求情報を開けるのはワークスペース管理者のみです。管理者にご依頼ください。',

  'banner.payment_action': '銀行がお支払いの確認を求めています。',
  'banner.payment_action.due': '銀行が {due} のお支払いの確認を求めています。',
  'banner.payment_failed.failed': 'お支払いの失敗：請求に失敗しました。',
  'banner.payment_failed.failed.due': 'お支払いの失敗：{due} の請求に失敗しました。',
  'banner.payment_failed.past_due': 'お支払いの失敗：直近の請求に失敗しました。',
  'banner.payment_failed.past_due.due': 'お支払いの失敗：直近の {due} の請求に失敗しました。',
  'banner.payment_failed.unpaid': '直近の請求書が未払いです。',
  'banner.payment_failed.unpaid.due': '直近の {due} の請求書が未払いです。',
  'banner.incomplete': '初回のお支払いが完了していません。{time} までに完了してください。',
  'banner.over_seats': {
    other: 'シート数の超過：有料シート {count} 件に対し、メンバーが {used} 人います。',
  },
  'banner.over_storage': '容量の超過：{quota} 中 {used} を使用しており、{over} 超過しています。',
  'banner.cancel_scheduled': '解約予定：プランは {date}に終了します。',
  'banner.trial.today': 'トライアル：本日（{date}）終了します。',
  'banner.trial': { other: 'トライアル：{count} 日後の {date}に終了します。' },
  'banner.autoreload_suspended.suspended':
    '請求の失敗が続いたため、自動チャージは停止されています。',
  'banner.autoreload_suspended.capped':
    '自動チャージが今月の上限に達し、残高がしきい値を下回っています。',
  'banner.low_balance': '残高が少なくなっています：{balance}。',
  'banner.low_balance.stopped': '残高は {balance} です。サービスは停止しています。',
  'banner.updating': '更新中…',
  'banner.dismiss': '閉じる',
  'banner.dismissed': 'お知らせを閉じました',
  'banner.none': 'お知らせはありません',

  'answer.verify_payment': 'お支払いを確認',
  'answer.update_payment_method': 'お支払い方法を更新',
  'answer.pay_invoice': '請求書を支払う',
  'answer.finish_payment': 'お支払いを完了',
  'answer.add_seats': 'シートを追加',
  'answer.manage_members': 'メンバーを管理',
  'answer.change_plan': 'プランを変更',
  'answer.buy_storage': '容量を購入',
  'answer.review_files': 'ファイルを確認',
  'answer.upgrade': 'アップグレード',
  'answer.restart': '再開',
  'answer.choose_plan': 'プランを選択',
  'answer.raise_cap': '上限を引き上げる',
  'answer.buy_credits': 'クレジットを購入',
  'answer.add_balance': '残高を追加',
  'answer.contact_sales': '営業担当に問い合わせる',
  'answer.contact_support': 'サポートに問い合わせる',

  'refusal.subscribe_before_packs': 'クレジットパックを購入するには、先にプランを契約してください',
  'refusal.payment_before_packs':
    'クレジットパックを購入するには、先に未払いの請求書をお支払いください',
  'refusal.resume_before_packs':
    'クレジットパックを購入するには、先にサブスクリプションを再開してください',
  'refusal.owner_changes_alerts': 'アラートを変更できるのは、プライマリーオーナーのみです',
  'refusal.owner_buys_packs': 'クレジットパックを購入できるのは、プライマリーオーナーのみです',
  'refusal.creator_buys_packs': 'クレジットパックを購入できるのは、チームの作成者のみです',
  'refusal.admin_buys_credits':
    'クレジットの購入と自動チャージの設定はワークスペース管理者が行います。クレジットが少なくなったら、管理者にご依頼ください。',
  'refusal.admin_adds_seats':
    'メンバー数が有料シート数を超えています。ワークスペース管理者にご依頼ください。',
  'refusal.admin_frees_storage':
    '容量が上限を超えています。ワークスペース管理者に依頼するか、ご自分のファイルを削除してください。',
  'refusal.admin_manages_members': 'メンバーの変更はワークスペース管理者のみが行えます。',

  'plans.title': 'プラン',
  'plans.interval': '請求の間隔',
  'plans.billed.month': '月払い',
  'plans.billed.year': '年払い',
  'plans.save': '{percent} お得',
  'plans.save_up_to': '最大 {percent} お得',
  'plans.recommended': 'おすすめ',
  'plans.free': '無料',
  'plans.custom': '個別料金',
  'plans.per.month': '／月',
  'plans.per.year': '／年',
  'plans.per_seat.month': '／シート・月',
  'plans.per_seat.year': '／シート・年',
  'plans.only.month': 'このプランは月払いのみです。',
  'plans.only.year': 'このプランは年払いのみです。',
  'plans.label.contact_sales': '営業担当に問い合わせる',
  'plans.label.start_trial': 'トライアルを開始',
  'plans.label.proceed_to_payment': 'お支払いへ進む',
  'plans.label.continue_plan': 'このプランを続ける',

  'page.title': '請求',

  'return.switch': 'ワークスペースを切り替える',
  'return.title': 'お支払い',
};
