/** Korean for what opens once a person has pressed something: a checkout, a card, a question. */
import type { Words } from '../en.js';

export const words: Words<'other', 'dialogs'> = {
  'checkout.title': '결제',
  'checkout.close': '결제 취소',
  'checkout.away': '열린 브라우저 창에서 결제를 마친 뒤 이 페이지로 돌아오세요.',
  'checkout.blocked': '결제 페이지가 열리지 않았습니다. 링크를 눌러 이동하세요.',
  'checkout.open': '결제 페이지 열기',
  'checkout.finished': '완료했습니다',
  'checkout.no_slot': '이 페이지에서는 결제할 수 없습니다.',

  'payment.card': '새 카드',
  'payment.bank': '은행에서 확인',
  'payment.cancel': '취소',

  'change.title': '구독 변경',
  'change.title.upgrade': '{plan}(으)로 업그레이드',
  'change.title.downgrade': '{plan}(으)로 다운그레이드',
  'change.title.switch_to_yearly': '연간 결제로 전환',
  'change.title.switch_to_monthly': '월간 결제로 전환',
  'change.due': '지금 결제할 금액',
  'change.lines': '금액 계산 내역',
  'change.unused': { other: '사용하지 않은 기간: {item} × {count}' },
  'change.remaining': { other: '남은 기간: {item} × {count}' },
  'change.full_period': { other: '{item} × {count}, 새 기간' },
  'change.storage': '추가 저장 공간',
  'change.credit': '이전 크레딧',
  'change.kept': '남은 금액은 다음 청구서에 쓸 크레딧으로 보관됩니다.',
  'change.next': '다음 청구서 {date}',
  'change.warning.storage_over':
    '파일이 남은 저장 공간보다 {size} 많습니다. 그만큼 비우거나 저장 공간을 구매할 때까지 새 파일을 업로드할 수 없습니다.',
  'change.warning.cancellation_cleared': '해지가 취소되고 구독이 계속됩니다.',
  'change.renewed':
    '이전 금액이 더 이상 유효하지 않아 새 금액을 표시합니다. 청구된 금액은 없습니다.',
  'change.back': '뒤로',
  'change.close': '닫기',
  'change.pay': '{amount} 결제',
  'change.confirm': '변경 확정',
  'change.succeeded': '변경되었습니다. 결제 정보가 최신 상태입니다.',
  'change.settling': '제출되었습니다. 확인을 기다리고 있습니다.',
  'change.requires_action': '변경되었습니다. 은행에서 결제를 확인해야 합니다.',

  'cancel.title': '{plan} 해지',
  'cancel.ends':
    '{date}에 종료됩니다. 그때까지 계속 이용할 수 있으며 그전에 다시 시작할 수 있습니다.',
  'cancel.ends_with_trial':
    '{date}에 체험과 함께 청구 없이 종료됩니다. 그때까지 계속 이용할 수 있으며 그전에 다시 시작할 수 있습니다.',
  'cancel.no_refund': '이미 청구된 금액은 환불되지 않습니다.',
  'cancel.add_ons': '추가 저장 공간은 요금제와 함께 종료됩니다.',
  'cancel.balance': '잔액은 그대로 유지됩니다.',
  'cancel.feedback': '해지하시는 이유가 무엇인가요?',
  'cancel.keep': '요금제 유지',
  'cancel.confirm': '{date}에 해지',
  'cancel.done': '해지되었습니다. 요금제가 {date}에 종료됩니다.',

  'stripe.loading': '결제 양식을 불러오는 중',
  'stripe.held':
    '결제는 한 번에 하나만 진행할 수 있습니다. 먼저 열려 있는 결제를 완료하거나 취소하세요.',
  'stripe.failed': '결제 양식을 불러오지 못했습니다. 청구된 금액은 없습니다.',
  'stripe.retry': '다시 시도',
  'stripe.close': '결제 닫기',
  'stripe.expired': '이 결제가 만료되었습니다. 청구된 금액은 없습니다. 처음부터 다시 시작하세요.',
  'stripe.save_card': '카드 저장',
  'stripe.card_failed':
    '카드를 저장하지 못했습니다. 카드 정보를 확인하거나 다른 카드를 사용해 보세요.',
  'stripe.card_waiting':
    '은행에서 아직 응답이 없습니다. 기다리거나 취소할 수 있습니다. 나중에 승인된 카드는 그대로 저장됩니다.',
  'stripe.verifying': '은행에서 이 결제의 확인을 요청합니다.',
};
