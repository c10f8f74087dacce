package vn.hieuhoc.portal.material;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Texts;

/** What can be chosen in the forms about a material. */
@Named
@RequestScoped
public class MaterialChoices {

  private static final List<String> LANGUAGES = List.of("vi", "rag", "cjm", "ede", "hre", "en");
  private static final List<String> LICENCES =
      List.of("CC BY 4.0", "CC BY-SA 4.0", "CC BY-NC 4.0", "CC BY-NC-SA 4.0", "CC0 1.0");

  @Inject private MaterialService materialService;
  @Inject private HttpServletRequest request;

  public List<Choice> getUnits() {
    return materialService.offeringUnits().stream()
        .map(unit -> new Choice(unit.id().toString(), unit.name()))
        .toList();
  }

  public List<Choice> getLanguages() {
    Texts text = text();
    return LANGUAGES.stream()
        .map(code -> new Choice(code, text.get("word.language." + code)))
        .toList();
  }

  public List<Choice> getLicences() {
    Texts text = text();
    Stream<Choice> free = LICENCES.stream().map(name -> new Choice(name, name));
    Stream<Choice> own =
        Arrays.stream(new String[] {"permission", "reserved"})
            .map(key -> text.get("material_form.licence." + key))
            .map(name -> new Choice(name, name));
    return Stream.concat(free, own).toList();
  }

  private Texts text() {
    return Texts.pages(Preferences.of(request).locale());
  }
}
