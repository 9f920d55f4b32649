import { BeamScene, SingleDoseScene } from '#ui/drawing/GivingScenes.tsx';
import { AsleepScene, ClosedScene, TalkScene, WakingScene } from '#ui/drawing/OperationScenes.tsx';
import { ChangingScene, HomeScene, PositionScene, WatchedScene } from '#ui/drawing/VisitScenes.tsx';
import { Said } from '#ui/said/Said.tsx';
import styles from './StepByStep.module.css';
import type { Story } from './story.ts';

const SCENES = {
  ebrt: [ChangingScene, PositionScene, WatchedScene, BeamScene, HomeScene],
  'targit-iort': [TalkScene, AsleepScene, SingleDoseScene, ClosedScene, WakingScene],
} as const;

/** One treatment in five small pictures, each with its sentence. */
export function StepByStep({ story }: { readonly story: Story }) {
  return (
    <>
      <p className={styles['title']}>{story.stepsTitle}</p>
      <ol className={styles['steps']}>
        {SCENES[story.option].map((Scene, step) => (
          <li key={Scene.name}>
            <Scene />
            <span>
              <Said said={story.steps[step] ?? []} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
