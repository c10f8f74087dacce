package vn.hieuhoc.deploy.demo.file;

/** Turns a manuscript into the bytes of a file. */
interface FileMaker {
  byte[] make(Manuscript manuscript);
}
