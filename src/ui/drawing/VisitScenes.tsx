// A visit for daily radiotherapy in five small scenes. Each is decoration: the words beside it say the same.
import { Drawing } from './Drawing.tsx';
import { Couch, LyingPerson, RaisedArms } from './people.tsx';

/** A gown on a hanger, a curtain and a stool. */
export function ChangingScene() {
  return (
    <Drawing box="scene">
      <path
        data-ink="soft"
        d="M52 40 L66 34 Q76 42 86 34 L100 40 L108 60 L97 64 L98 104 H54 L55 64 L44 60Z"
      />
      <path d="M6 12 H154" />
      <path d="M76 12 V18 Q82 20 79 25 L76 27 L60 37 M76 27 L92 37" />
      <path d="M52 40 L66 34 Q76 42 86 34 L100 40 L108 60 L97 64 L98 104 H54 L55 64 L44 60Z M55 64 L54 54 M97 64 L98 54 M76 39 V52" />
      <path d="M122 12 C120 40 124 70 120 110 M132 12 C132 40 134 70 132 108 M142 12 C142 44 146 70 144 108 M152 12 C152 44 155 70 154 110 M120 110 Q126 114 132 108 Q138 114 144 108 Q150 114 154 110" />
      <path d="M8 84 H34 M12 84 V108 M30 84 V108" />
    </Drawing>
  );
}

/** The patient lies on the couch with her arms up; a radiographer stands beside her. */
export function PositionScene() {
  return (
    <Drawing box="scene">
      <circle data-ink="paper" cx="116" cy="32" r="14" />
      <path d="M102 31 C101 20 108 14 116 14 C126 14 131 22 130 31 C124 29 116 28 111 22 C109 28 106 30 102 31Z" />
      <path d="M107 34 v2 M114 35 v2 M108 41 q3 3 6 1" />
      <path
        data-ink="paper"
        d="M92 67 L88 62 C96 56 102 50 111 49 V45 M121 45 V49 C134 51 140 62 140 69"
      />
      <path d="M111 49 L116 57 L121 49" />
      <LyingPerson uncovered />
      <RaisedArms />
      <Couch />
      <path data-ink="option dashed" d="M68 8 V60" />
      <path data-ink="option" d="M62 62 H76 M69 56 V68" />
    </Drawing>
  );
}

/** The radiographer watches and hears the patient on a screen. */
export function WatchedScene() {
  return (
    <Drawing box="scene">
      <path
        data-ink="paper"
        d="M76 16 H148 Q152 16 152 20 V72 Q152 76 148 76 H76 Q72 76 72 72 V20 Q72 16 76 16Z"
      />
      <g transform="translate(76 13) scale(.46 .5)">
        <LyingPerson uncovered />
      </g>
      <path d="M80 58 H144 M112 76 V90 M92 90 H156" />
      <path data-ink="option" d="M84 24 q3 4 0 8 M90 22 q5 6 0 12" transform="translate(50 0)" />
      <circle data-ink="paper" cx="36" cy="48" r="16" />
      <path d="M22 56 C14 40 22 27 36 27 C50 27 56 38 52 50 C50 42 48 40 46 38 C38 44 28 42 25 46" />
      <path d="M40 49 v2 M48 48 v2 M40 56 q4 3 7 -1" />
      <path d="M4 114 V100 C4 84 16 77 30 74 V64 M42 64 V74 C56 77 66 88 68 102 M30 74 L36 84 L42 74 M36 84 V114 M68 102 L88 98" />
    </Drawing>
  );
}

/** The patient, dressed, leaves by the door with her bag. */
export function HomeScene() {
  return (
    <Drawing box="scene">
      <path d="M98 112 V14 H148 V112 M90 112 H158 M138 64 v4" />
      <path data-ink="soft" d="M46 51 C30 56 26 66 24 92 H76 C76 66 74 56 56 51 L52 64Z" />
      <circle data-ink="paper" cx="51" cy="30" r="15" />
      <path d="M37 40 C31 20 39 10 51 10 C63 10 69 20 66 34 C66 28 64 25 62 21 C53 26 43 25 39 28" />
      <path d="M52 31 v2 M60 30 v2 M51 38 q5 3 8 -1" />
      <path d="M46 44 V51 C30 56 26 66 24 92 H76 C76 66 74 56 56 51 V44 M46 51 L52 64 L56 51 M52 64 V92 M40 92 V112 M60 92 V112 M34 112 H42 M60 112 H68" />
      <path data-ink="paper" d="M68 84 H88 L90 104 H66Z M72 84 C72 76 84 76 84 84" />
    </Drawing>
  );
}
