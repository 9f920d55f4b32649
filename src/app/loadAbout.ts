// The about step, whose words say what is kept: other steps fetch them when there is something to say.
import type { Loaded, Loader } from './load.ts';

/** The about step. @throws when it cannot be had */
export async function loadAbout({ load, steps }: Loader): Promise<Loaded> {
  const about = steps.find(({ id }) => id === 'about');
  if (about === undefined) throw new Error('There is no about step.');
  return load(about);
}
