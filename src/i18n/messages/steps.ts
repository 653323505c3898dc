// Messages of the derivation steps that linking, claims and anchoring leave behind (`step.<rule>`).

export const steps = {
  ar: {},
  en: {},
} as const;
