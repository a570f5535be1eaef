import { defineView } from '../view.ts';
import { caseKind } from './kind.ts';

export default defineView({ kind: caseKind, View: () => null });
