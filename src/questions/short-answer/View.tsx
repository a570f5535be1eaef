import { defineView } from '../view.ts';
import { shortAnswer } from './kind.ts';

export default defineView({ kind: shortAnswer, View: () => null });
