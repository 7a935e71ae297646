/// An export of Ghost, as JSON: what we read of it. Since Ghost 1.0 ids are texts, before that numbers.
struct GhostExport: Decodable {
  let db: [Database]?
  let data: Content?

  struct Database: Decodable {
    let data: Content?
  }

  struct Content: Decodable {
    let posts: [Post]?
    let tags: [Tag]?
    let users: [User]?
    let postsTags: [PostTag]?
    let postsAuthors: [PostAuthor]?
    let settings: [Setting]?
    let postsMeta: [PostMeta]?
    let members, snippets, comments: [JSONValue]?

    enum CodingKeys: String, CodingKey {
      case posts, tags, users, settings, members, snippets, comments
      case postsTags = "posts_tags"
      case postsAuthors = "posts_authors"
      case postsMeta = "posts_meta"
    }
  }

  struct Post: Decodable {
    let id: JSONValue
    let title, slug, html, status, type, visibility, page, featured: JSONValue?
    let featureImage, publishedAt, createdAt, updatedAt, customExcerpt, canonicalURL,
      authorID: JSONValue?
    let plaintext, codeHead, codeFoot: JSONValue?

    enum CodingKeys: String, CodingKey {
      case codeHead = "codeinjection_head"
      case codeFoot = "codeinjection_foot"
      case id, title, slug, html, plaintext, status, type, visibility, page, featured
      case featureImage = "feature_image"
      case publishedAt = "published_at"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
      case customExcerpt = "custom_excerpt"
      case canonicalURL = "canonical_url"
      case authorID = "author_id"
    }
  }

  struct Tag: Decodable {
    let id: JSONValue
    let name, slug, description, visibility: JSONValue?
  }

  struct User: Decodable {
    let id: JSONValue
    let name, slug, bio, website, location, picture: JSONValue?

    enum CodingKeys: String, CodingKey {
      case id, name, slug, bio, website, location
      case picture = "profile_image"
    }
  }

  struct PostTag: Decodable {
    let post, tag: JSONValue
    let order: JSONValue?

    enum CodingKeys: String, CodingKey {
      case post = "post_id"
      case tag = "tag_id"
      case order = "sort_order"
    }
  }

  struct PostAuthor: Decodable {
    let post, author: JSONValue
    let order: JSONValue?

    enum CodingKeys: String, CodingKey {
      case post = "post_id"
      case author = "author_id"
      case order = "sort_order"
    }
  }

  struct Setting: Decodable {
    let key: String
    let value: JSONValue?
  }

  struct PostMeta: Decodable {
    let post: JSONValue
    let title, description, imageDescription, imageCaption, emailOnly: JSONValue?
    let shownTitle, shownDescription: JSONValue?

    enum CodingKeys: String, CodingKey {
      case post = "post_id"
      case title = "meta_title"
      case description = "meta_description"
      case shownTitle = "og_title"
      case shownDescription = "og_description"
      case imageDescription = "feature_image_alt"
      case imageCaption = "feature_image_caption"
      case emailOnly = "email_only"
    }
  }
}
