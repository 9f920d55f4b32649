import type { Assessment } from '#domain/eligibility/assess.ts';
import { standingNotice } from '#domain/eligibility/standingNotice.ts';
import type { Words } from '#i18n/words.ts';
import { Notice } from '#ui/notice/Notice.tsx';

interface FitNoticeProps {
  readonly words: Words;
  readonly assessment: Assessment;
}

/** On every page of results: that her answers are not those of the people studied, if they are not. */
export function FitNotice({ words, assessment }: FitNoticeProps) {
  const said = sentence(assessment);
  if (said === undefined) return null;
  return (
    <Notice kind="outside">
      <p>
        {words.text(`common:fit.${said}`)}{' '}
        <a href={`/${words.language}/your-fit/`}>{words.text('common:fit.link')}</a>
      </p>
    </Notice>
  );
}

function sentence(assessment: Assessment): 'outside' | 'noLumpectomy' | undefined {
  switch (standingNotice(assessment)) {
    case 'no-lumpectomy':
      return 'noLumpectomy';
    case 'outside':
    case 'delayed-and-outside':
      return 'outside';
    case 'delayed':
    case 'none':
      return undefined;
  }
}
