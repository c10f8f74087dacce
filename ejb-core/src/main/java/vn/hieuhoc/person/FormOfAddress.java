package vn.hieuhoc.person;

/** How a person wants to be spoken to. Chosen by the person, never guessed from age or gender. */
public enum FormOfAddress {
  /** Ông. */
  ONG,
  /** Bà. */
  BA,
  /** Bác. */
  BAC,
  /** Chú. */
  CHU,
  /** Cô. */
  CO,
  /** Anh. */
  ANH,
  /** Chị. */
  CHI,
  /** Em. */
  EM
}
