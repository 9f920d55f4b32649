import { BeamsSection, SingleDoseSection } from '#ui/drawing/BreastSections.tsx';
import { Said } from '#ui/said/Said.tsx';
import styles from './HowItWorks.module.css';
import type { Story } from './story.ts';

const SECTIONS = { ebrt: BeamsSection, 'targit-iort': SingleDoseSection } as const;

/** How one option reaches the breast: a drawing, and the words that its numbers point at. */
export function HowItWorks({ story }: { readonly story: Story }) {
  const Section = SECTIONS[story.option];
  return (
    <>
      <Section marks={story.parts.map(({ mark }) => mark)} />
      <ol className={styles['parts']}>
        {story.parts.map(({ mark, said }) => (
          <li key={mark}>
            <span className={styles['mark']} aria-hidden="true">
              {mark}
            </span>
            <span>
              <Said said={said} />
            </span>
          </li>
        ))}
      </ol>
      <p>
        <Said said={story.how} />
      </p>
    </>
  );
}
