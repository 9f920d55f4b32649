// How each treatment reaches the breast, seen from the side with the patient lying down.
// Both drawings show the same breast at the same size, so that only the treatment differs.
import { Drawing } from './Drawing.tsx';
import { Marks } from './Marks.tsx';

interface SectionProps {
  /** The numbers of the labels, already written in the reader's digits. */
  readonly marks: readonly string[];
}

const TURNS = [-135, -90, -45, 90, 135, 180];

const SINGLE_DOSE_PLACES = [
  { x: 346, y: 58, line: 'M331 56 L298 50' },
  { x: 86, y: 104, line: 'M100 109 L170 136' },
  { x: 316, y: 118, line: 'M302 124 L226 158' },
  { x: 50, y: 254, line: 'M50 239 V206' },
];

const BEAM_PLACES = [
  { x: -22, y: 129 },
  { x: 382, y: 129 },
  { x: 190, y: 142 },
  { x: 50, y: 254, line: 'M50 239 V206' },
];

/** A round applicator in the place where the lump was, and the small area around it that it treats. */
export function SingleDoseSection({ marks }: SectionProps) {
  return (
    <Drawing box="section">
      <circle data-ink="soft" cx="190" cy="142" r="44" />
      <circle data-ink="option dashed" cx="190" cy="142" r="44" />
      <path d="M-28 184 C10 183 34 184 56 178 C100 166 118 86 181 84 C182 76 198 76 199 84 M199 84 C208 84 215 86 223 89 M251 108 C277 131 298 165 326 178 C350 188 370 190 392 193" />
      <path d="M223 89 l3 -9 M251 108 l9 -5" />
      <ChestWall />
      <g data-ink="option">
        {TURNS.map((turn) => (
          <path
            key={turn}
            d="M0 -29 V-38 M-4 -34.5 L0 -38.5 L4 -34.5"
            transform={`translate(190 142) rotate(${turn})`}
          />
        ))}
      </g>
      <g transform="translate(190 142) rotate(40)">
        <path data-ink="paper" d="M-6 -21 V-92 H6 V-21 A22 22 0 1 1 -6 -21Z" />
        <path data-ink="paper" d="M-12 -92 H12 L17 -106 H-17Z" />
        <path
          data-ink="paper"
          d="M-14 -158 H14 Q22 -158 22 -150 V-114 Q22 -106 14 -106 H-14 Q-22 -106 -22 -114 V-150 Q-22 -158 -14 -158Z"
        />
        <path d="M-22 -142 H22" />
        <path d="M-9 -158 V-210 M9 -158 V-210" />
        <circle data-ink="spot" r="4" />
      </g>
      <Marks places={SINGLE_DOSE_PLACES} marks={marks} />
    </Drawing>
  );
}

/** Beams from two sides through the whole breast. */
export function BeamsSection({ marks }: SectionProps) {
  return (
    <Drawing box="section">
      <path
        data-ink="soft"
        d="M50 180 L56 178 C100 166 118 86 181 84 C182 76 198 76 199 84 C256 86 282 158 326 178 L334 182 C250 194 130 192 50 180Z"
      />
      <path d="M-28 184 C10 183 34 184 56 178 C100 166 118 86 181 84 C182 76 198 76 199 84 C256 86 282 158 326 178 C350 188 370 190 392 193" />
      <ChestWall />
      <Machine />
      <g data-ink="dashed" transform="matrix(-1 0 0 1 360 0)">
        <Machine />
      </g>
      <g data-ink="option">
        <path d="M18 118 H104 M96 112 L104 118 L96 124 M18 138 H92 M84 132 L92 138 L84 144 M18 158 H80 M72 152 L80 158 L72 164" />
        <path d="M350 118 H274 M282 112 L274 118 L282 124 M350 138 H288 M296 132 L288 138 L296 144 M350 158 H304 M312 152 L304 158 L312 164" />
      </g>
      <path data-ink="option" d="M-8 78 C44 22 306 22 362 78 M362 65 V78 H349" />
      <Marks places={BEAM_PLACES} marks={marks} />
    </Drawing>
  );
}

function ChestWall() {
  return (
    <>
      <ellipse cx="16" cy="226" rx="24" ry="11" transform="rotate(-5 16 226)" />
      <ellipse cx="84" cy="221" rx="24" ry="11" transform="rotate(-3 84 221)" />
      <ellipse cx="153" cy="219" rx="24" ry="11" />
      <ellipse cx="222" cy="220" rx="24" ry="11" transform="rotate(2 222 220)" />
      <ellipse cx="290" cy="225" rx="24" ry="11" transform="rotate(5 290 225)" />
      <ellipse cx="356" cy="234" rx="24" ry="11" transform="rotate(8 356 234)" />
      <path d="M-28 210 C80 196 260 196 392 219" />
    </>
  );
}

function Machine() {
  return (
    <>
      <path
        data-ink="paper"
        d="M-32 92 H-12 Q-6 92 -6 98 V160 Q-6 166 -12 166 H-32 Q-38 166 -38 160 V98 Q-38 92 -32 92Z"
      />
      <path d="M-6 108 L6 113 V145 L-6 150" />
    </>
  );
}
