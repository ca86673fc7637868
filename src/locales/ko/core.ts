/** Korean that is there at once: what a page says of itself, what any widget says, and public prices. */
import type { Words } from '../en.js';

export const words: Words<'other', 'core'> = {
  'amount.credits': { other: '{amount} 크레딧' },

  'read.loading': '불러오는 중',
  'read.failed': '불러오지 못했습니다.',
  'read.offline': '오프라인 상태인 것 같습니다.',
  'read.retry': '다시 시도',
  'read.refused': '이 워크스페이스의 결제 정보에 접근할 권한이 없습니다.',
  'read.signed_out': '로그아웃되었습니다. 결제 정보를 보려면 다시 로그인하세요.',
  'read.stale': '새로 고치지 못했습니다. {time} 기준 정보입니다.',

  'checkout.complete': '제출되었습니다. 결제 정보를 업데이트하고 있습니다.',
  'checkout.settled': '결제 정보가 최신 상태입니다.',
  'checkout.closed': '결제 창을 닫았습니다. 청구된 금액은 없습니다.',
  'checkout.settling': '제출되었습니다. 확인을 기다리고 있으며 보통 1분이 걸리지 않습니다.',
  'checkout.stuck':
    '결제 대행사의 응답을 기다리고 있습니다. 실패한 것은 아니므로 다시 결제하지 않으셔도 됩니다. 계속되면 고객 지원에 문의하세요.',
  'checkout.refresh': '새로 고침',

  'payment.succeeded': '결제되었습니다. 결제 정보가 최신 상태입니다.',
  'payment.settling': '제출되었습니다. 확인을 기다리고 있습니다.',
  'payment.card.done': '카드가 저장되었습니다. 결제 정보를 업데이트하고 있습니다.',
  'payment.card.closed': '닫았습니다. 아직 저장된 새 카드가 없습니다.',
  'payment.bank.done': '확인되었습니다. 결제 정보를 업데이트하고 있습니다.',
  'payment.bank.closed': '닫았습니다. 결제가 확인되지 않았습니다.',

  'sales.title': '계약',

  'error.payment_declined': '카드가 거절되었습니다. 다른 카드를 사용해 보세요.',
  'error.authentication_required': '은행에서 이 결제의 확인을 요청합니다.',
  'error.not_verified': '은행에서 결제가 확인되지 않았습니다. 청구된 금액은 없습니다.',
  'error.validation': '허용되지 않는 내용이 있습니다. 수정한 뒤 다시 시도하세요.',
  'error.version_conflict': '다른 사람이 먼저 저장했습니다. 현재 내용을 확인한 뒤 다시 시도하세요.',
  'error.rate_limited': '시도 횟수가 너무 많습니다. 잠시 후 다시 시도하세요.',
  'error.offline': '연결되어 있지 않습니다. 잃은 내용은 없으니 온라인 상태가 되면 다시 시도하세요.',
  'error.timeout': '제시간에 응답을 받지 못했습니다. 다시 시도하세요. 두 번 청구되지 않습니다.',
  'error.settling': '이미 처리 중입니다.',
  'error.in_flight': '이미 처리 중입니다.',
  'error.idempotency_in_progress': '이미 처리 중입니다.',
  'error.link_expired': '이 문서의 링크가 만료되었습니다. 다시 시도하세요.',
  'error.unsafe_url': '이동할 주소가 이 페이지에서 신뢰하는 주소가 아니어서 열지 않았습니다.',
  'error.other': '처리하지 못했습니다. 다시 시도하세요.',

  'field.optional': '{label}(선택 사항)',

  'copy.button': '관리자에게 보낼 내용 복사',
  'copy.support': '고객 지원에 보낼 내용 복사',
  'copy.done': '복사됨',
  'copy.failed': '복사가 차단되었습니다. 텍스트를 선택하여 복사하세요.',
  'copy.workspace': '워크스페이스: {name}',
  'copy.page': '페이지: {url}',
  'copy.blocked': '중단된 작업: {url}',

  'status.active': '활성',
  'status.trialing': '체험 중',
  'status.past_due': '연체',
  'status.canceled': '해지됨',
  'status.unpaid': '미납',
  'status.incomplete': '미완료',
  'status.incomplete_expired': '미완료(만료됨)',
  'status.paused': '일시 중지됨',

  'badge.loading': '상태를 불러오는 중',
  'badge.unknown': '상태를 알 수 없음',

  'page.areas': '결제 영역',
  'page.team_plan': '팀 요금제',
  'page.plan': '요금제',
  'page.subscription': '구독',
  'page.plans': '요금제',
  'page.credit_balance': '크레딧 잔액',
  'page.ai_credits': 'AI 크레딧',
  'page.wallet': '지갑',
  'page.invoices': '청구서',
  'page.proration': '공정한 청구와 일할 계산',
  'page.documents': '청구서, 영수증 및 견적서',

  'recovery.title': '납부할 금액',

  'seats.title': '좌석',

  'storage.title': '저장 공간',

  'addons.title': '추가 저장 공간',

  'method.title': '결제 수단',

  'details.title': '결제 세부 정보',

  'packs.title': '크레딧 팩',

  'addBalance.title': '잔액 추가',

  'reload.auto_pay': '자동 결제',
  'reload.auto_reload': '자동 충전',

  'alerts.title': '잔액 부족 알림',

  'history.title': '거래 내역',

  'invoice_credit.title': '청구서 크레딧',

  'charge.title': '환불 및 중복 청구',

  'education.title': '교육 기관 요금제',

  'usage.title': '사용량 청구 방식',

  'support.title': '고객 지원에 문의',

  'refusal.not_member': '이 워크스페이스를 볼 권한이 없습니다.',
  'refusal.policy_off': '여기서는 사용할 수 없습니다.',
  'refusal.surface_unsupported': '웹 또는 데스크톱 앱을 이용하세요.',
  'refusal.contract_managed': '계약에 포함된 항목입니다. 변경하려면 영업팀에 문의하세요.',
  'refusal.no_billing_record': '아직 결제 기록이 없습니다.',
  'refusal.no_subscription': '먼저 요금제를 구독하세요.',
  'refusal.status_blocks': '현재 구독 상태에서는 할 수 없습니다.',
  'refusal.payment_before_plans': '요금제를 변경하기 전에 미납 청구서를 결제하세요.',
  'refusal.resume_before_plans': '요금제를 변경하기 전에 구독을 재개하세요.',
  'refusal.first_payment_before_plans': '요금제를 변경하기 전에 첫 결제를 완료하세요.',
  'refusal.no_payment_method': '먼저 결제 수단을 추가하세요.',
  'refusal.limit_blocks': '이 요금제의 좌석 수가 멤버 수보다 적습니다. 먼저 멤버를 제거하세요.',
  'refusal.settling': '이 건의 결제를 확인하고 있습니다.',
  'refusal.in_flight': '이미 처리 중입니다.',
  'refusal.role': '현재 역할로는 할 수 없습니다.',
  'refusal.nobody_manages':
    '이 워크스페이스에는 결제를 관리하는 사람이 없습니다. 고객 지원에 문의하세요.',
  'refusal.owner_starts_checkout': '최고 소유자만 결제를 시작할 수 있습니다',
  'refusal.owner_opens_portal': '최고 소유자만 결제 포털을 열 수 있습니다',
  'refusal.admin_manages_plan': '요금제는 워크스페이스 관리자가 관리합니다.',
  'refusal.admin_fixes_payment':
    '워크스페이스 관리자가 이 결제를 해결해야 합니다. 개인 카드를 다른 곳에 추가하지 마세요.',
  'refusal.admin_opens_billing':
    '결제 정보는 워크스페이스 관리자만 볼 수 있습니다. 관리자에게 요청하세요.',

  'banner.payment_action': '은행에서 결제 확인을 요청합니다.',
  'banner.payment_action.due': '은행에서 {due} 결제의 확인을 요청합니다.',
  'banner.payment_failed.failed': '결제 실패: 청구에 실패했습니다.',
  'banner.payment_failed.failed.due': '결제 실패: {due} 청구에 실패했습니다.',
  'banner.payment_failed.past_due': '결제 실패: 최근 청구에 실패했습니다.',
  'banner.payment_failed.past_due.due': '결제 실패: 최근 {due} 청구에 실패했습니다.',
  'banner.payment_failed.unpaid': '최근 청구서가 미납 상태입니다.',
  'banner.payment_failed.unpaid.due': '최근 {due} 청구서가 미납 상태입니다.',
  'banner.incomplete': '첫 결제가 완료되지 않았습니다. {time}까지 완료하세요.',
  'banner.over_seats': { other: '좌석 초과: 유료 좌석 {count}개에 멤버가 {used}명입니다.' },
  'banner.over_storage': '저장 공간 초과: {quota} 중 {used} 사용, {over} 초과.',
  'banner.cancel_scheduled': '해지 예정: 요금제가 {date}에 종료됩니다.',
  'banner.trial.today': '체험: 오늘({date}) 종료됩니다.',
  'banner.trial': { other: '체험: {count}일 후인 {date}에 종료됩니다.' },
  'banner.autoreload_suspended.suspended': '청구가 계속 실패하여 자동 충전이 중단되었습니다.',
  'banner.autoreload_suspended.capped':
    '자동 충전이 이번 달 한도에 도달했으며 잔액이 기준 금액보다 적습니다.',
  'banner.low_balance': '잔액이 부족합니다: {balance}.',
  'banner.low_balance.stopped': '잔액은 {balance}입니다. 서비스가 중단되었습니다.',
  'banner.updating': '업데이트 중…',
  'banner.dismiss': '닫기',
  'banner.dismissed': '알림을 닫았습니다',
  'banner.none': '알림이 없습니다',

  'answer.verify_payment': '결제 확인',
  'answer.update_payment_method': '결제 수단 업데이트',
  'answer.pay_invoice': '청구서 결제',
  'answer.finish_payment': '결제 완료하기',
  'answer.add_seats': '좌석 추가',
  'answer.manage_members': '멤버 관리',
  'answer.change_plan': '요금제 변경',
  'answer.buy_storage': '저장 공간 구매',
  'answer.review_files': '파일 검토',
  'answer.upgrade': '업그레이드',
  'answer.restart': '다시 시작',
  'answer.choose_plan': '요금제 선택',
  'answer.raise_cap': '한도 올리기',
  'answer.buy_credits': '크레딧 구매',
  'answer.add_balance': '잔액 추가',
  'answer.contact_sales': '영업팀에 문의',
  'answer.contact_support': '고객 지원에 문의',

  'refusal.subscribe_before_packs': '크레딧 팩을 구매하려면 먼저 요금제를 구독하세요',
  'refusal.payment_before_packs': '크레딧 팩을 구매하려면 먼저 미납 청구서를 결제하세요',
  'refusal.resume_before_packs': '크레딧 팩을 구매하려면 먼저 구독을 재개하세요',
  'refusal.owner_changes_alerts': '최고 소유자만 알림을 변경할 수 있습니다',
  'refusal.owner_buys_packs': '최고 소유자만 크레딧 팩을 구매할 수 있습니다',
  'refusal.creator_buys_packs': '팀을 만든 사람만 크레딧 팩을 구매할 수 있습니다',
  'refusal.admin_buys_credits':
    '크레딧 구매와 자동 충전 설정은 워크스페이스 관리자가 합니다. 크레딧이 부족해지면 관리자에게 요청하세요.',
  'refusal.admin_adds_seats':
    '멤버 수가 유료 좌석 수보다 많습니다. 워크스페이스 관리자에게 요청하세요.',
  'refusal.admin_frees_storage':
    '저장 공간이 할당량을 초과했습니다. 워크스페이스 관리자에게 요청하거나 본인 파일을 삭제하세요.',
  'refusal.admin_manages_members': '멤버 변경은 워크스페이스 관리자만 할 수 있습니다.',

  'plans.title': '요금제',
  'plans.interval': '결제 주기',
  'plans.billed.month': '월간 결제',
  'plans.billed.year': '연간 결제',
  'plans.save': '{percent} 절약',
  'plans.save_up_to': '최대 {percent} 절약',
  'plans.recommended': '추천',
  'plans.free': '무료',
  'plans.custom': '맞춤 요금',
  'plans.per.month': '/월',
  'plans.per.year': '/년',
  'plans.per_seat.month': '좌석당 / 월',
  'plans.per_seat.year': '좌석당 / 년',
  'plans.only.month': '이 요금제는 월간 결제만 가능합니다.',
  'plans.only.year': '이 요금제는 연간 결제만 가능합니다.',
  'plans.label.contact_sales': '영업팀에 문의',
  'plans.label.start_trial': '체험 시작',
  'plans.label.proceed_to_payment': '결제 진행',
  'plans.label.continue_plan': '이 요금제 계속 사용',

  'page.title': '결제',

  'return.switch': '워크스페이스 전환',
  'return.title': '결제 결과',
};
