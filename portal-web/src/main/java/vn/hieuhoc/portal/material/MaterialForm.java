package vn.hieuhoc.portal.material;

import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.material.MaterialDetails;
import vn.hieuhoc.material.MaterialView;

/** What is typed about a material. */
public class MaterialForm {

  private String title;
  private String description;
  private List<String> topics = new ArrayList<>();
  private String language = "vi";
  private String author;
  private String licence = "CC BY 4.0";
  private String source;
  private String unit;
  private Integer minutes;
  private Part file;

  MaterialForm() {}

  MaterialForm(MaterialView material) {
    title = material.title();
    description = material.description();
    topics = new ArrayList<>(material.topics());
    language = material.language();
    author = material.author();
    licence = material.licence();
    source = material.source();
    unit = material.unit().id().toString();
    minutes = material.minutes();
  }

  MaterialDetails details() {
    return new MaterialDetails(
        title,
        description,
        topics,
        language,
        author,
        licence,
        source,
        unit == null || unit.isEmpty() ? null : UUID.fromString(unit),
        minutes);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public List<String> getTopics() {
    return topics;
  }

  public void setTopics(List<String> topics) {
    this.topics = topics;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getAuthor() {
    return author;
  }

  public void setAuthor(String author) {
    this.author = author;
  }

  public String getLicence() {
    return licence;
  }

  public void setLicence(String licence) {
    this.licence = licence;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
