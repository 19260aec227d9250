/** The screens in the order of their numbers; each stands at the place of its name. */
export const screens = ['today', 'opportunities', 'people', 'preparation', 'offers', 'insights', 'settings'] as const;
export type ScreenName = (typeof screens)[number];

/** Where the window shows a screen. */
export const placeOfScreen = <Name extends ScreenName>(name: Name): `/${Name}` => `/${name}`;
