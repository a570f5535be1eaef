import { defineView } from '../view.ts';
import { matching } from './kind.ts';

export default defineView({ kind: matching, View: () => null });
