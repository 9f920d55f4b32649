import { useSyncExternalStore } from 'react';
import { assess } from '#domain/eligibility/assess.ts';
import { SummaryPage } from '#pages/summary/SummaryPage.tsx';
import { summaryView } from '#pages/summary/summaryView.ts';
import { useDecision } from '#state/useDecision.ts';
import type { StepProps } from '../journey.ts';
