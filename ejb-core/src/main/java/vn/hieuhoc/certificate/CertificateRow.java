package vn.hieuhoc.certificate;

import java.io.Serializable;
import java.util.UUID;

/** A certificate and the recognition it shows. */
public record CertificateRow(UUID recognition, String code, String serial)
    implements Serializable {}
