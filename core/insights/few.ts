/**
 * Below this many outcomes a share or a middle is not spoken of: with four, one more outcome moves the share by up to a
 * fifth and the interval spans most of the scale (ours).
 */
export const LEAST_OUTCOMES = 5;
