'use client';
import { copyMessages } from '../../react/copy.messages.js';
import { factsMessages } from '../../react/facts.messages.js';
import { CopyText } from '../../react/parts/CopyText.js';
import { OpenLetter } from '../../react/parts/OpenLetter.js';
import { useMessages } from '../../react/useMessages.js';
import type { SupportRequestView } from '../../react/useSupportRequest.js';
import { openSupportMessages } from './OpenSupport.messages.js';

interface OpenSupportProps {
  readonly view: SupportRequestView;
  readonly problem: string | undefined;
}

/** The letter with the facts and what led here, or all of that to copy. */
export function OpenSupport({ view: { hasDesk, facts: known }, problem }: OpenSupportProps) {
  const t = useMessages(openSupportMessages);
  const letter = useMessages(factsMessages);
  const copy = useMessages(copyMessages);
  const noticed = problem === undefined ? [] : [letter('letter.notice', { text: problem })];
  // what led here is often the banner, which is among them
  const facts = [...new Set([...known, ...noticed])];
  return hasDesk ? (
    <OpenLetter
      facts={facts}
      submit={t('support.send')}
      hint={t('support.hint')}
      send={(client, { message }) => client.sendSupportRequest({ message })}
    />
  ) : (
    <>
      <p data-farebox="FieldHint">{t('support.none')}</p>
      <CopyText label={copy('copy.support')} text={() => facts.join('\n')} />
    </>
  );
}
