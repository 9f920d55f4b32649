// How each treatment is given, in one scene each; apart from the others, because several pages show just these two.
import { Drawing } from './Drawing.tsx';
import { Couch, LyingPerson, OperatingTable, RaisedArms } from './people.tsx';

/** The machine stands over the patient on the couch. */
export function BeamScene() {
  return (
    <Drawing box="scene">
      <path
        data-ink="paper"
        d="M154 112 V16 Q154 8 146 8 H62 Q54 8 54 16 V28 H82 Q83 24 87 24 H126 Q132 24 132 30 V112"
      />
      <path d="M124 112 H158" />
      <path data-ink="paper" d="M58 28 H78 V37 L74 42 H62 L58 37Z" />
      <path data-ink="soft" d="M62 44 L54 66 C58 63.5 62 62.5 66 62 C74 61 78 65 82 66.5 L74 44Z" />
      <LyingPerson uncovered />
      <RaisedArms />
      <Couch />
      <path data-ink="option dashed" d="M61 46 L54 62 M75 46 L82 63" />
      <path data-ink="option" d="M68 46 V57 M64 53 L68 57 L72 53" />
    </Drawing>
  );
}

/** The arm of the machine holds the round applicator in the breast. */
export function SingleDoseScene() {
  return (
    <Drawing box="scene">
      <path
        data-ink="paper"
        d="M64 30 V20 Q64 10 74 10 H124 Q134 10 134 20 V112 H126 V24 Q126 18 120 18 H78 Q72 18 72 24 V30"
      />
      <path d="M116 112 H146" />
      <circle data-ink="soft" cx="68" cy="71" r="14" />
      <LyingPerson uncovered />
      <OperatingTable />
      <circle data-ink="soft" cx="68" cy="73" r="13" />
      <path d="M56.5 66.5 C60 64 63 62.5 66 62 C74 61 77 65 81 66.6" />
      <circle data-ink="option dashed" cx="68" cy="73" r="13" />
      <path data-ink="paper" d="M65.5 68 V48 H70.5 V68 A5.5 5.5 0 1 1 65.5 68Z" />
      <path
        data-ink="paper"
        d="M58 30 H78 Q81 30 81 33 V45 Q81 48 78 48 H58 Q55 48 55 45 V33 Q55 30 58 30Z"
      />
    </Drawing>
  );
}
