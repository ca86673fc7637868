/** Korean for questions, and for what people write to people. */
import type { Words } from '../en.js';

export const words: Words<'other', 'help'> = {
  'sales.covers': '다음 항목은 계약에 포함되어 있습니다. 변경은 담당자가 직접 도와드립니다.',
  'sales.plan': '요금제',
  'sales.seats': '좌석',
  'sales.add_ons': '추가 항목',
  'sales.contact': '영업팀에 문의',
  'sales.send': '보내기',
  'sales.hint': '변경하려는 내용과 원하는 시기.',

  'letter.missing': '이 항목을 입력하세요.',
  'letter.number': '0 이상의 정수를 입력하세요.',
  'letter.refused': '허용되지 않았습니다. 내용을 확인하거나 줄여 주세요.',
  'letter.hidden':
    '카드 번호, 계좌 번호, 코드, 키 또는 비밀번호가 가려졌습니다. 내용을 확인하고 다시 보내세요.',
  'letter.sent': '보냈습니다. 문의 번호는 {reference}입니다.',
  'letter.another': '다른 메시지 작성',
  'letter.message': '메시지',
  'letter.secrets': '카드 번호, 계좌 번호, 보안 코드, 비밀번호, 키는 적지 마세요.',
  'letter.facts': '메시지와 함께 전송되는 정보',
  'letter.role': '역할: {role}',
  'letter.plan': '요금제: {plan}',
  'letter.notice': '알림: {text}',
  'letter.invoice': '청구서',
  'letter.invoice.none': '해당 없음',
  'letter.invoice.line': '청구서: {invoice}',
  'letter.invoice.name': '{number}, {date}, {total}',

  'role.admin': '관리자',
  'role.billing_admin': '결제 관리자',
  'role.member': '멤버',
  'role.owner': '소유자',
  'role.primary_owner': '최고 소유자',

  'charge.policy':
    '결제한 금액은 법률이나 서면 합의에 달리 정한 경우가 아니면 일반적으로 환불되지 않습니다. 해지하면 갱신이 중단되지만 환불되지는 않습니다.',
  'charge.report': '청구 신고',
  'charge.first': '모르는 청구는 대개 다음 중 하나입니다. 해당하지 않는 항목을 선택하세요.',
  'charge.renewal': '갱신이 아님',
  'charge.renewal.like': '기간 첫날에 청구되는 요금제 가격입니다.',
  'charge.change': '업그레이드나 좌석 추가가 아님',
  'charge.change.like': '변경한 날에 청구되는 남은 기간의 금액으로, 단수가 있습니다.',
  'charge.storage': '저장 공간 추가가 아님',
  'charge.storage.like': '추가할 때 청구되고 이후에는 요금제와 함께 청구됩니다.',
  'charge.credits': '크레딧 구매나 자동 충전이 아님',
  'charge.credits.like': '딱 떨어지는 금액으로, 그날의 거래 내역에 있습니다.',
  'charge.other_workspace': '다른 워크스페이스가 아님',
  'charge.other_workspace.like':
    '다른 사람이 같은 카드로 결제할 수 있습니다. 그 청구는 해당 청구서에 있습니다.',
  'charge.other_workspace.card':
    '다른 사람도 {card}(으)로 결제할 수 있습니다. 그 청구는 해당 청구서에 있습니다.',
  'charge.hold': '은행의 임시 보류가 아님',
  'charge.hold.like':
    '명세서에 아직 대기 중입니다. 은행이 카드가 유효한지 확인하는 것이며 며칠 안에 해제됩니다.',
  'charge.left': { other: '{count}개 더 확인하세요.' },
  'charge.none': '모두 아닌가요? 저희에게 알려 주세요.',
  'charge.wallet': '은행에는 청구가 있는데 지갑에 입금이 없으면 신고하세요. 다시 결제하지 마세요.',
  'charge.hint': '금액, 날짜, 명세서에 적힌 문구.',
  'charge.send': '신고 보내기',

  'usage.small_charges': '소액 청구가 왜 이렇게 많나요?',
  'usage.small_charges.answer':
    '사용할 때마다 청구되며 대개 아주 적은 금액입니다. 거래 내역을 검색하면 무엇에 대한 것인지 볼 수 있습니다.',
  'usage.plan_or_balance': '요금제와 잔액은 각각 무엇에 쓰이나요?',
  'usage.plan_or_balance.answer':
    '요금제는 기간마다 한 번 카드나 청구서로 결제합니다. 잔액은 사용량에 쓰입니다.',
  'usage.late_totals': '방금 사용한 것이 왜 아직 집계되지 않았나요?',
  'usage.late_totals.answer':
    '사용량은 몇 분 안에 집계되며 진행 중인 작업은 금액을 예약만 합니다. 합계는 자동으로 맞춰집니다.',

  'education.about':
    '학교와 대학에는 견적서를 드립니다. 견적을 요청해도 구매가 아니며, 수락해도 결제가 아닙니다.',
  'education.ask': '견적 요청',
  'education.ask.again': '다른 견적 요청',
  'education.state': '{date}에 요청함.',
  'education.state.requested': '{date}에 요청함. 답변을 준비하고 있습니다.',
  'education.state.sent': '보내드렸습니다. 수락하시려면 보낸 사람에게 회신하세요.',
  'education.state.accepted': '수락됨. 청구서가 곧 발행됩니다.',
  'education.state.invoiced': '청구서가 발행되었으며 아직 결제되지 않았습니다.',
  'education.state.paid': '청구서가 결제되었습니다.',
  'education.until': '{date}까지 유효.',
  'education.organisation': '기관',
  'education.role': '기관에서의 역할',
  'education.teachers': '교사 수',
  'education.students': '학생 수',
  'education.seats': '좌석 수',
  'education.storage': '저장 공간(GB)',
  'education.neededBy': '필요한 날짜',
  'education.purchaseOrder': '구매 주문 번호',
  'education.publicClass': '공개 수업입니다',
  'education.urgent': '긴급합니다',
  'education.urgent.why': '수업이나 행사에 필요합니다.',
  'education.send': '견적 요청',

  'support.send': '보내기',
  'support.hint': '한 일과 기대한 결과.',
  'support.none': '이 텍스트를 질문과 함께 고객 지원에 보내세요.',
};
