import { defineView } from '../view.ts';
import { fillIn } from './kind.ts';

export default defineView({ kind: fillIn, View: () => null });
