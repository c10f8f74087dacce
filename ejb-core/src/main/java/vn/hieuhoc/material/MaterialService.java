package vn.hieuhoc.material;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.caption.Captions;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** What centres offer to read, hear and watch. */
@Stateless
public class MaterialService {

  private static final Role[] READERS = {
    Role.CENTRE_MANAGER, Role.PRESENTER, Role.COMMUNE_STAFF, Role.PROVINCE_STAFF
  };

  @Inject private MaterialRepository materials;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private MaterialTrace trace;
  @Inject private Clock clock;

  /**
   * Demands that the caller may offer materials at a unit, before bytes are taken in.
   *
   * @param unit public id of the unit
   */
  public void requireMayOffer(UUID unit) {
    access.require(organisation.key(unit), Role.CENTRE_MANAGER);
  }

  /** As {@link #requireMayOffer}, for a new file of a material. */
  public void requireMayManage(UUID materialId) {
    managed(materialId);
  }

  /**
   * Makes a draft of a file that is kept already.
   *
   * @return public id of the material
   */
  public UUID create(@Valid @NotNull MaterialDetails details, @NotNull StoredFile file) {
    Long unitId = organisation.key(details.unit());
    HeldRole as = access.require(unitId, Role.CENTRE_MANAGER);
    Material material = new Material(unitId, details, trace.accountId(), clock.instant());
    materials.add(material);
    put(material, file);
    trace.write("material.create", material, as);
    return material.publicId();
  }

  /** Offers another file in place of the present one. */
  public void addVersion(UUID materialId, @NotNull StoredFile file) {
    Material material = held(materialId);
    HeldRole as = requireKeeper(material);
    put(material, file);
    trace.changed(material);
    trace.write("material.new-version", material, as);
  }

  /** Says anew what a material is. Its unit stays. */
  public void change(UUID materialId, @Valid @NotNull MaterialDetails details) {
    Material material = held(materialId);
    HeldRole as = requireKeeper(material);
    material.describe(details, clock.instant());
    trace.changed(material);
    trace.write("material.change", material, as);
  }

  /**
   * Lets the present recording be read along in a language, in place of what there is of it.
   *
   * @param language code of two or three letters
   * @param captions the words
   * @throws Refused {@code caption.no-recording} when the file is neither sound nor film
   */
  public void caption(
      UUID materialId,
      @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
      @NotNull Captions captions) {
    Material material = held(materialId);
    HeldRole as = requireKeeper(material);
    MaterialVersion file = materials.current(material);
    if (!file.format().isRecording()) {
      throw Refused.of("file", "caption.no-recording", file.fileName());
    }
    materials.putCaptions(file.id(), language, captions.vtt(), trace.accountId(), clock.instant());
    Set<String> languages = languages(file);
    languages.add(language);
    file.captioned(languages);
    trace.changed(material);
    trace.write("material.caption", material, as);
  }

  /** It is not read along in a language any more. Taking away what is not there is harmless. */
  public void uncaption(UUID materialId, String language) {
    Material material = held(materialId);
    HeldRole as = requireKeeper(material);
    MaterialVersion file = materials.current(material);
    if (materials.removeCaptions(file.id(), language)) {
      Set<String> languages = languages(file);
      languages.remove(language);
      file.captioned(languages);
      trace.changed(material);
      trace.write("material.uncaption", material, as);
    }
  }

  /**
   * The words of the present recording, for everybody who may see the material.
   *
   * @return a WebVTT file
   * @throws NotFound when there are none in that language, or the caller may not know
   */
  @OpenToAll
  public String captions(UUID materialId, String language) {
    return materials
        .captions(view(materialId).file().id(), language)
        .orElseThrow(() -> new NotFound("captions", language));
  }

  private static Set<String> languages(MaterialVersion file) {
    return file.captions() == null
        ? new TreeSet<>()
        : new TreeSet<>(List.of(file.captions().split(" ")));
  }

  /** Lets everybody see it. */
  public void publish(UUID materialId) {
    Material material = held(materialId);
    HeldRole as = requireKeeper(material);
    material.publish(clock.instant());
    trace.changed(material);
    trace.write("material.publish", material, as);
  }

  /** Takes it out of the catalogue. */
  public void withdraw(UUID materialId) {
    Material material = held(materialId);
    HeldRole as = requireKeeper(material);
    material.withdraw(clock.instant());
    trace.changed(material);
    trace.write("material.withdraw", material, as);
  }

  /**
   * A material as its page shows it: published ones to everybody, others to staff in whose reach
   * they lie.
   *
   * @throws NotFound when there is none, or the caller may not know
   */
  @OpenToAll
  public MaterialView view(UUID materialId) {
    MaterialVersion file =
        materials.currentOf(materialId).orElseThrow(() -> new NotFound("material", materialId));
    Material material = file.material();
    if (!material.isPublished() && !access.may(material.unitId(), READERS)) {
      throw access.hide(material.unitId(), "material", materialId, READERS);
    }
    return new MaterialView(
        material.publicId(),
        material.title(),
        material.description(),
        material.topics().stream().sorted().toList(),
        material.language(),
        material.author(),
        material.licence(),
        material.source(),
        material.minutes(),
        material.status(),
        material.publishedAt(),
        organisation.unit(material.unitId()),
        new VersionRow(
            file.publicId(),
            file.number(),
            file.fileName(),
            file.format(),
            file.sizeBytes(),
            file.pageCount(),
            file.durationSeconds(),
            file.textState(),
            file.rejectCode(),
            file.createdAt(),
            file.captions()),
        file.sha256(),
        access.may(material.unitId(), Role.CENTRE_MANAGER));
  }

  /** A material as those see it who manage it; nobody else does. */
  public MaterialView toManage(UUID materialId) {
    managed(materialId);
    return view(materialId);
  }

  /** The library: published materials, newest first. */
  @OpenToAll
  public Page<MaterialRow> published(MaterialFilter filter, PageRequest page) {
    return page(filter, List.of(MaterialStatus.PUBLISHED), units(filter), null, page);
  }

  /**
   * As {@link #published}, going on after a material already shown.
   *
   * @param after public id of that material, or null
   */
  @OpenToAll
  public Page<MaterialRow> publishedAfter(MaterialFilter filter, UUID after, int size) {
    Long afterKey = after == null ? null : found(after).id();
    return page(
        filter,
        List.of(MaterialStatus.PUBLISHED),
        units(filter),
        afterKey,
        new PageRequest(0, size));
  }

  /** The materials of the units in the caller's reach, of any status, newest first. */
  public Page<MaterialRow> kept(MaterialFilter filter, PageRequest page) {
    access.requireAnywhere(READERS);
    List<MaterialStatus> statuses =
        filter.status() == null ? Arrays.asList(MaterialStatus.values()) : List.of(filter.status());
    return page(filter, statuses, reach(filter), null, page);
  }

  /** The files of a material, newest first. */
  public List<VersionRow> versions(UUID materialId) {
    Material material = found(materialId);
    if (!access.may(material.unitId(), READERS)) {
      if (material.isPublished()) {
        return List.of(view(materialId).file());
      }
      throw access.hide(material.unitId(), "material", materialId, READERS);
    }
    return materials.versions(material);
  }

  /** The units at which the caller may offer materials: centres in reach, and the own unit. */
  public List<UnitRow> offeringUnits() {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    Map<Long, UnitRow> units = new LinkedHashMap<>();
    LocalDate today = VietnamTime.today(clock);
    for (Long root : access.reach(Role.CENTRE_MANAGER)) {
      organisation
          .subtree(root, UnitTree.CENTRE, today)
          .forEach(unit -> units.put(unit.key(), unit));
      UnitRow own = organisation.unit(root);
      if (own.tree() != UnitTree.ADMINISTRATIVE) {
        units.put(own.key(), own);
      }
    }
    return List.copyOf(units.values());
  }

  private Page<MaterialRow> page(
      MaterialFilter filter,
      List<MaterialStatus> statuses,
      List<Long> units,
      Long afterKey,
      PageRequest page) {
    MaterialRepository.Narrowed narrowed =
        new MaterialRepository.Narrowed(filter, statuses, units, afterKey);
    return Page.of(materials.rows(narrowed, page), page, () -> materials.count(narrowed));
  }

  private List<Long> units(MaterialFilter filter) {
    return filter.unit() == null ? null : List.of(organisation.key(filter.unit()));
  }

  /** A unit that was asked for must itself lie in the caller's reach. */
  private List<Long> reach(MaterialFilter filter) {
    if (filter.unit() == null) {
      return access.reach(READERS);
    }
    Long unitId = organisation.key(filter.unit());
    access.require(unitId, READERS);
    return List.of(unitId);
  }

  private void put(Material material, StoredFile file) {
    MaterialVersion version =
        new MaterialVersion(
            material, materials.lastNumber(material) + 1, file, trace.accountId(), clock.instant());
    materials.add(version);
    material.use(version, clock.instant());
    trace.arrived(version);
  }

  private Material managed(UUID materialId) {
    Material material = found(materialId);
    requireKeeper(material);
    return material;
  }

  private Material held(UUID materialId) {
    return materials.held(materialId).orElseThrow(() -> new NotFound("material", materialId));
  }

  /** A material nobody else can see does not exist for those out of reach. */
  private HeldRole requireKeeper(Material material) {
    return material.isPublished()
        ? access.require(material.unitId(), Role.CENTRE_MANAGER)
        : access.requireOrHide(
            material.unitId(), "material", material.publicId(), Role.CENTRE_MANAGER);
  }

  private Material found(UUID materialId) {
    return materials.material(materialId).orElseThrow(() -> new NotFound("material", materialId));
  }
}
