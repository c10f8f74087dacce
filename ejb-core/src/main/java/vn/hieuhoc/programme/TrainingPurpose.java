package vn.hieuhoc.programme;

/** What a programme is for, where indicators ask. */
public enum TrainingPurpose {
  /** Ứng dụng công nghệ thông tin: what indicator I9 asks of commune cadres. */
  IT_FOR_CADRES,
  /** Học tập, quán triệt: study of the documents in force. */
  STUDY_OF_DOCUMENTS,
  /** Anything else. */
  OTHER
}
