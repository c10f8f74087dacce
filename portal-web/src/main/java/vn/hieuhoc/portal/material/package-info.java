/** The pages of materials: library, one material, the console; and the bytes of their files. */
package vn.hieuhoc.portal.material;
