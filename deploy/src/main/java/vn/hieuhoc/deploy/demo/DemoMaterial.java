package vn.hieuhoc.deploy.demo;

import java.util.List;
import vn.hieuhoc.deploy.demo.file.FileFormat;
import vn.hieuhoc.deploy.demo.file.Manuscript;

/**
 * One learning material of the demo: what its cover says, and the text its file is made of.
 *
 * @param key the name that courses refer to it by
 * @param centre the code of the commune whose learning centre publishes it
 */
public record DemoMaterial(
    String key,
    FileFormat format,
    String title,
    String description,
    List<String> topics,
    String language,
    String author,
    String licence,
    String source,
    String centre,
    int minutes,
    Manuscript manuscript) {

  private static final String FOLDER = "materials/";

  /** All materials, in the order of the data file. */
  public static List<DemoMaterial> all() {
    return Yaml.list(DemoResource.text("materials.yaml")).stream().map(DemoMaterial::read).toList();
  }

  private static DemoMaterial read(Yaml data) {
    String language = data.has("language") ? data.text("language") : "vi";
    String licence = data.has("licence") ? data.text("licence") : "CC BY 4.0";
    String companion = data.textOrNull("companion");
    Manuscript manuscript =
        new Manuscript(
            data.text("title"),
            data.text("description"),
            data.text("author"),
            language,
            data.textOrNull("passages"),
            licence,
            DemoResource.bytes(FOLDER + data.text("source")),
            companion == null ? null : DemoResource.bytes(FOLDER + companion));
    return new DemoMaterial(
        data.text("key"),
        FileFormat.valueOf(data.text("format")),
        data.text("title"),
        data.text("description"),
        data.texts("topics"),
        language,
        data.text("author"),
        licence,
        data.has("origin") ? data.text("origin") : data.text("author"),
        data.text("centre"),
        data.number("minutes"),
        manuscript);
  }

  public String fileName() {
    return key + "." + format.ending();
  }

  /** Makes the file; the same material always gives the same bytes. */
  public byte[] file() {
    return format.make(manuscript);
  }
}
