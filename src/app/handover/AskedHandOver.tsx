import type { ComponentProps } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Asked } from '../Asked.tsx';
import type { StepProps } from '../step.ts';
import type { HandOver } from './HandOver.tsx';
import { HAND_OVER_WORDS } from './useArrival.tsx';

type Given = ComponentProps<typeof HandOver>;

/** The way to another device; what it needs, its words too, comes when it is asked for. */
export function AskedHandOver({ speakAlso, ...given }: Given & Pick<StepProps, 'speakAlso'>) {
  const { words, store } = given;
  return (
    <Asked
      id="take-along"
      title={words.text('summary:along.title')}
      open={words.text('summary:along.open')}
      store={store}
      bring={async () => {
        const [speaking, { HandOver }] = await Promise.all([
          speakAlso(HAND_OVER_WORDS),
          import('./HandOver.tsx'),
        ]);
        return (now: Given) => (
          <I18nextProvider i18n={speaking.i18n}>
            <HandOver {...now} words={speaking.words} />
          </I18nextProvider>
        );
      }}
      given={given}
    />
  );
}
