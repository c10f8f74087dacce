package vn.hieuhoc.certificate;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Prints certificates as PDF. The same paper printed twice is the same file. Implemented by the
 * content module.
 */
public interface CertificatePrinter {

  void print(CertificatePaper paper, OutputStream out) throws IOException;
}
