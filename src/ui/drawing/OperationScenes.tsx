// The day of the operation in five small scenes. Each is decoration: the words beside it say the same.
import { Drawing } from './Drawing.tsx';
import { LyingPerson, OperatingTable } from './people.tsx';

/** A patient and a member of the team talk before the operation. */
export function TalkScene() {
  return (
    <Drawing box="scene">
      <path
        data-ink="soft"
        d="M6 114 V98 C6 80 20 72 34 70 C38 76 42 76 46 70 C60 72 72 82 72 114Z"
      />
      <circle data-ink="paper" cx="40" cy="45" r="17" />
      <path d="M23 56 C18 34 26 22 41 22 C56 22 61 34 58 52 C58 44 56 40 53 35 C44 42 30 40 25 42" />
      <path d="M6 114 V98 C6 80 20 72 34 70 V61 M46 61 V70 C60 72 72 82 72 114 M34 70 C38 76 42 76 46 70" />
      <path d="M42 46 v2 M51 45 v2 M41 54 q5 3 8 -1" />
      <circle data-ink="paper" cx="120" cy="42" r="17" />
      <path d="M103 40 C102 26 110 20 120 20 C132 20 138 30 137 40 C130 37 120 36 114 29 C112 36 108 39 103 40Z" />
      <path d="M109 45 v2 M118 46 v2 M110 53 q3 4 8 1" />
      <path d="M88 114 C88 84 100 72 114 68 V58 M126 58 V68 C142 72 154 84 154 114 M114 68 L120 82 L126 68 M120 82 V114" />
    </Drawing>
  );
}

/** A patient lies asleep on the operating table under a lamp. */
export function AsleepScene() {
  return (
    <Drawing box="scene">
      <path d="M84 8 V18 M62 34 C62 22 72 18 84 18 C96 18 106 22 106 34Z M72 34 q12 8 24 0" />
      <LyingPerson />
      <OperatingTable />
    </Drawing>
  );
}

/** The breast from the side, with the wound closed over the treated place. */
export function ClosedScene() {
  return (
    <Drawing box="scene">
      <g transform="translate(8 24) scale(.4)">
        <circle data-ink="soft" cx="190" cy="142" r="44" />
        <path d="M-28 184 C10 183 34 184 56 178 C100 166 118 86 181 84 C182 76 198 76 199 84 C256 86 282 158 326 178 C350 188 366 190 376 191" />
        <circle data-ink="dashed" cx="190" cy="142" r="44" />
        <path d="M-28 210 C80 196 260 196 376 217" />
      </g>
      <path d="M96.9 63.5 l6 -5 M102.3 67.1 l6 -5 M107.3 71.4 l6 -5 M112.0 76.2 l6 -5" />
    </Drawing>
  );
}

/** The patient sits up in bed with a cup. */
export function WakingScene() {
  return (
    <Drawing box="scene">
      <path data-ink="paper" d="M14 96 C8 74 14 56 26 54 C34 54 36 62 36 70" />
      <path
        data-ink="soft"
        d="M52 96 C54 90 57 86 62 84 C84 75 108 76 126 76 C144 76 150 84 150 96Z"
      />
      <path d="M10 112 V44 M10 96 H152 M152 112 V84" />
      <circle data-ink="paper" cx="48" cy="40" r="15" />
      <path d="M34 50 C28 30 36 20 48 20 C60 20 66 30 63 44 C63 38 61 35 59 31 C50 36 40 35 36 38" />
      <path d="M49 41 v2 M57 40 v2 M48 48 q5 3 8 -1" />
      <path d="M43 55 V61 C32 64 28 76 28 96 M53 54 V60 C61 62 66 70 67 82" />
      <path d="M52 96 C54 90 57 86 62 84 C84 75 108 76 126 76 C144 76 150 84 150 96" />
      <path
        data-ink="paper"
        d="M50 70 C54 82 60 84 68 82 L84 75 L81 69 L66 74 C63 74 61 71 60 67"
      />
      <path
        data-ink="paper"
        d="M82 60 H97 V70 Q97 76 89.5 76 Q82 76 82 70Z M97 63 q7 0 6 4 q-1 4 -6 3"
      />
      <path d="M87 54 q-2 -3 0 -6 M93 54 q-2 -3 0 -6" />
    </Drawing>
  );
}
