import { DOT_RADIUS, STRIPE_WIDTH, TILE, type PatternedOption } from './optionPattern.ts';

interface OptionPatternProps {
  /** By this id, unique on the page, shapes fill themselves with it: `fill="url(#id)"`. */
  readonly id: string;
  readonly option: PatternedOption;
}

/** The pattern that stands for an option where colour is not seen: dots or stripes, of equal ink. */
export function OptionPattern({ id, option }: OptionPatternProps) {
  return (
    <pattern
      id={id}
      width={TILE}
      height={TILE}
      patternUnits="userSpaceOnUse"
      patternTransform={option === 'targit-iort' ? 'rotate(45)' : undefined}
    >
      {option === 'targit-iort' ? (
        <rect width={STRIPE_WIDTH} height={TILE} />
      ) : (
        <>
          <circle cx={TILE / 4} cy={TILE / 4} r={DOT_RADIUS} />
          <circle cx={(TILE * 3) / 4} cy={(TILE * 3) / 4} r={DOT_RADIUS} />
        </>
      )}
    </pattern>
  );
}
