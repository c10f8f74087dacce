package vn.hieuhoc.portal.support;

/** Named so that a machine whose own language is English still speaks Vietnamese to people. */
public class FieldTexts_vi extends FieldTexts {}
