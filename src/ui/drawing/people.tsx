// The parts that several scenes share: a person lying down, and what she lies on.

const OUTLINE =
  'M44 80 C48 68 56 64 66 62 C76 61 80 67 90 67 C106 66 120 67 134 69 C146 72 146 80 146 88';
const TO_CHEST =
  'M66 62 C76 61 80 67 90 67 C106 66 120 67 134 69 C146 72 146 80 146 88 H60 C59 80 61 70 66 62Z';
const TO_WAIST =
  'M84 67 C86 67.500 88 67 90 67 C106 66 120 67 134 69 C146 72 146 80 146 88 H80 C79 80 80 73 84 67Z';

/** A person lying on her back, head to the left, with a blanket up to the chest or to the waist. */
export function LyingPerson({ uncovered = false }: { readonly uncovered?: boolean }) {
  return (
    <g>
      <path data-ink="ground" d={`${OUTLINE} H36Z`} />
      <path data-ink="soft" d={uncovered ? TO_WAIST : TO_CHEST} />
      <path d={uncovered ? 'M80 88 C79 80 80 73 84 67' : 'M60 88 C59 80 61 70 66 62'} />
      <path data-ink="paper" d="M8 88 C6 78 14 75 22 80 L24 88Z" />
      <circle data-ink="paper" cx="33" cy="75" r="12.5" />
      <path d="M31.5 62.6 C33 72 28 81 22.5 81.8 M36.5 62.9 q3.5 -4.5 4.5 2 M35.5 67.5 q-1.5 2.5 1 4 M45 71.5 l-3 1" />
      <path d={OUTLINE} />
    </g>
  );
}

/** An arm laid above the head, as it is during a treatment. */
export function RaisedArms() {
  return (
    <path
      data-ink="paper"
      d="M50 73 C44 64 40 58 30 51 C25 48 19 51 18 56 C16 62 14 66 14 70 C14 74 19 74 20 71 L25 59 C30 62 38 70 44 79"
    />
  );
}

/** The table of an operating theatre. */
export function OperatingTable() {
  return (
    <>
      <path data-ink="paper" d="M20 88 V94 H140 V88Z" />
      <path d="M8 88 H152 M80 94 V112 M58 112 H102" />
    </>
  );
}

/** The couch of a radiotherapy machine. */
export function Couch() {
  return (
    <>
      <path data-ink="paper" d="M14 88 Q14 95 22 95 H138 Q146 95 146 88Z" />
      <path d="M8 88 H152 M92 95 V112 M72 112 H112" />
    </>
  );
}
