import { useTranslation } from 'react-i18next';
import { IconArray } from '#charts/icon-array/IconArray.tsx';
import { IconLegend } from '#charts/icon-array/IconLegend.tsx';
import { PathTree } from '#charts/path-tree/PathTree.tsx';
import { VisitLegend, VisitStrip } from '#charts/visit-strip/VisitStrip.tsx';
import { BeamScene, SingleDoseScene } from '#ui/drawing/GivingScenes.tsx';
import { OptionName } from '#ui/option-name/OptionName.tsx';
import { Pair } from '#ui/pair/Pair.tsx';
import { Said } from '#ui/said/Said.tsx';
import styles from './CheckPage.module.css';
import type { PeoplePicture, PictureView, ScenesPicture } from './pictureView.ts';
import type { VisitsPicture } from './visitsPicture.ts';

/** A fact as a picture; all that it shows stands in words beside it, and both options look alike. */
export function Picture({ picture }: { readonly picture: PictureView }) {
  const { t } = useTranslation('check');
  switch (picture.kind) {
    case 'scenes':
      return <Scenes picture={picture} />;
    case 'visits':
      return <Visits picture={picture} />;
    case 'people':
      return <People picture={picture} />;
    case 'tree':
      return <PathTree path={picture} />;
    case 'none':
      return <p>{t('noPicture')}</p>;
  }
}

const SCENES = { ebrt: BeamScene, 'targit-iort': SingleDoseScene } as const;

function Scenes({ picture: { sides } }: { readonly picture: ScenesPicture }) {
  return (
    <div className={styles['sides']}>
      {sides.map(({ option, name, said }) => {
        const Scene = SCENES[option];
        return (
          <div key={option} data-option={option}>
            <p>
              <OptionName option={option}>{name}</OptionName>
            </p>
            <div className={styles['scene']}>
              <Scene />
            </div>
            <p>
              <Said said={said} />
            </p>
          </div>
        );
      })}
    </div>
  );
}

function Visits({ picture: { sides, legend } }: { readonly picture: VisitsPicture }) {
  return (
    <>
      <VisitLegend legend={legend} />
      <div className={styles['sides']}>
        {sides.map(({ option, name, courses }) => (
          <div key={option} data-option={option}>
            <p>
              <OptionName option={option}>{name}</OptionName>
            </p>
            {courses.map(({ id, caption, weeks }) => (
              <VisitStrip key={id} label={caption} weeks={weeks} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

/** The largest crowd that is drawn as human figures; a larger one is drawn as squares. */
const DRAWN_AS_PEOPLE = 1_000;

/** To how many it happened, then when, in whom and in which study, and how exact. */
function People({ picture }: { readonly picture: PeoplePicture }) {
  const { t } = useTranslation('check');
  const { total, legend, rarer, range, when, whom, study } = picture;
  const [first, second] = picture.panels.map(({ option, name, count, said }) => ({
    option,
    content: (
      <>
        <OptionName option={option}>{name}</OptionName>
        <IconArray count={count} total={total} />
        <p>
          <Said said={said} />
        </p>
      </>
    ),
  }));
  return first === undefined || second === undefined ? null : (
    <>
      <p>{total > DRAWN_AS_PEOPLE ? t('read.dots') : t('read.people')}</p>
      <IconLegend happened={legend.happened} notHappened={legend.notHappened} total={total} />
      <Pair outcome={picture.outcome} first={first} second={second} />
      <p className={styles['context']}>
        {rarer === undefined ? null : <Said said={rarer} />} <Said said={range} />{' '}
        <Said said={when} /> · {whom} · {study}
      </p>
    </>
  );
}
