/** Whether anybody listens. Off, a statement costs nothing more than it did before there were spans. */
export const recording = { isOn: false };
