// Questions to take to the care team: as many about one treatment as about the other, none that argues.
import type { TeamQuestion } from '#domain/summary/teamQuestion.ts';

/** In the order in which they are listed. Their words stand in the language files under their ids. */
export const QUESTION_BANK: readonly TeamQuestion[] = [
  { id: 'fit', topic: 'you', worthAsking: ['outside'] },
  { id: 'tests', topic: 'you', worthAsking: ['open'] },
  { id: 'chance', topic: 'you', worthAsking: [] },
  { id: 'medicines', topic: 'you', worthAsking: [] },
  { id: 'visits', topic: 'ebrt', worthAsking: [] },
  { id: 'start', topic: 'ebrt', worthAsking: [] },
  { id: 'protection', topic: 'ebrt', worthAsking: [] },
  { id: 'offered', topic: 'targit-iort', worthAsking: [] },
  { id: 'extra', topic: 'targit-iort', worthAsking: [] },
  { id: 'second-operation', topic: 'targit-iort', worthAsking: ['delayed'] },
  { id: 'early-effects', topic: 'after', worthAsking: [] },
  { id: 'late-effects', topic: 'after', worthAsking: [] },
  { id: 'back', topic: 'after', worthAsking: [] },
  { id: 'others', topic: 'choice', worthAsking: ['outside'] },
  { id: 'guidelines', topic: 'choice', worthAsking: [] },
  { id: 'time', topic: 'choice', worthAsking: [] },
  { id: 'home', topic: 'choice', worthAsking: [] },
];
